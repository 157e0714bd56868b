package org.thinkuknow.audit;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.Vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** The chain over a record in memory; what the database does beside it is in the integration tests. */
@ExtendWith(OutputCaptureExtension.class)
class AuditChainTest {

    private final Vault vault = TestVault.withNewKeys();
    private final EntriesInMemory record = new EntriesInMemory();

    @TempDir
    private Path directory;

    private AuditChain chain;

    @BeforeEach
    void nothingIsRecordedYet() {
        chain = withKeysOf(vault);
    }

    @Test
    void aBatchIsLinkedAtATimeInTheOrderOfTheActs() {
        var first = recorded(vault);
        for (var number = 1; number < AuditChain.AT_ONCE; number++) {
            recorded(vault);
        }
        var last = recorded(vault);
        assertThat(chain.link()).isEqualTo(AuditChain.AT_ONCE);
        assertThat(first.place()).isEqualTo(1);
        assertThat(last.place()).as("waits for the next batch").isZero();
        assertThat(chain.link()).isEqualTo(1);
        assertThat(last.place()).isEqualTo(AuditChain.AT_ONCE + 1);
        assertThat(chain.link()).isZero();
        chain.note();
        assertThat(chain.verify()).isEqualTo(whole(AuditChain.AT_ONCE + 1, 0));
    }

    @Test
    void aRecordFromBeforeThereWereCodesIsWholeAndSaysHowMuchHasNone() {
        record.save(entry());
        recorded(vault);
        chain.link();
        chain.note();
        assertThat(chain.verify()).isEqualTo(whole(2, 1));
        assertThat(chain.verify().whole()).isTrue();
    }

    @Test
    void aBreakAndForgedRowsAreBothNamed() {
        recorded(vault);
        var second = recorded(vault);
        recorded(vault);
        chain.link();
        chain.note();
        record.take(second);
        var forged = recorded(TestVault.withNewKeys());
        var state = chain.verify();
        assertThat(state.whole()).isFalse();
        assertThat(state.length()).isEqualTo(1);
        assertThat(state.fault())
                .contains(
                        "Entry 2 is missing. Not recorded by this application, and not linked: row %d, its code is wrong."
                                .formatted(forged.id()));
    }

    @Test
    void spoiltCheckpointsSayNothingOfTheEntries() throws IOException {
        recorded(vault);
        chain.link();
        Files.writeString(directory.resolve("checkpoints"), "spoilt\n");
        assertThat(chain.verify().length()).isZero();
        assertThat(chain.verify().fault())
                .contains("Line 1 of the checkpoints was not written by this application, or was changed.");
    }

    @Test
    void whatWasLinkedBeforeAMomentIsNotedOrTheChainSaysNo() {
        var now = recorded(vault).recorded().at();
        assertThat(chain.isNotedUntil(now.plusSeconds(1)))
                .as("nothing is linked yet")
                .isTrue();
        chain.link();
        assertThat(chain.isNotedUntil(now)).as("it is no older than that").isTrue();
        assertThat(chain.isNotedUntil(now.plusSeconds(1))).isFalse();
        chain.note();
        assertThat(chain.isNotedUntil(now.plusSeconds(1))).isTrue();
        recorded(vault);
        chain.link();
        assertThat(chain.isNotedUntil(now.plusSeconds(1)))
                .as("a later one is not")
                .isFalse();
    }

    @Test
    void theKeysFitWhatTheyRecordedAndNothingElse() {
        var others = withKeysOf(TestVault.withNewKeys());
        assertThat(others.fitsTheKeys()).as("nothing is recorded yet").isTrue();
        recorded(vault);
        chain.link();
        assertThat(chain.fitsTheKeys()).isTrue();
        assertThat(others.fitsTheKeys()).isFalse();
    }

    @Test
    void forgedRowsAreSaidOnceForEachNumberAndNotWithEveryLook(CapturedOutput log) {
        recorded(TestVault.withNewKeys());
        chain.link();
        chain.link();
        recorded(TestVault.withNewKeys());
        chain.link();
        assertThat(log.getAll().lines().filter(line -> line.contains("not recorded by this application")))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.getFirst()).contains(": 1 rows"))
                .satisfies(lines -> assertThat(lines.getLast()).contains(": 2 rows"));
    }

    private AuditChain withKeysOf(Vault keys) {
        return new AuditChain(
                record,
                new Unlinked(record, keys),
                keys,
                new Checkpoints(directory.resolve("checkpoints"), keys),
                mock(EntityManager.class, Mockito.RETURNS_DEEP_STUBS));
    }

    private AuditEntry recorded(Vault keys) {
        return record.save(entry().withCode(keys));
    }

    private static ChainState whole(long length, long withoutCode) {
        return new ChainState(length, Optional.empty(), withoutCode);
    }

    private static AuditEntry entry() {
        return new AuditEntry(Instant.parse("2026-11-24T10:00:00Z"), "ada", "read", "R-1", "report");
    }
}

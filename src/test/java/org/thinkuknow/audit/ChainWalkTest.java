package org.thinkuknow.audit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.Vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** A chain of five entries, its third and its last noted outside the database. */
class ChainWalkTest {

    private final Vault vault = TestVault.withNewKeys();
    private final EntriesInMemory record = new EntriesInMemory();
    private final AuditEntry[] entries = new AuditEntry[6];

    @TempDir
    private Path directory;

    private Checkpoints checkpoints;

    @BeforeEach
    void fiveEntriesAreLinked() {
        checkpoints = new Checkpoints(directory.resolve("checkpoints"), vault);
        for (var place = 1; place <= 5; place++) {
            entries[place] = linked(place, entry(place).withCode(vault));
        }
        note(3);
        note(5);
    }

    @Test
    void aWholeChainHoldsToItsEnd() {
        var walk = walk(5);
        assertThat(take(walk, 1, 2, 3, 4, 5)).isEmpty();
        assertThat(walk.end()).isEmpty();
        assertThat(walk.length()).isEqualTo(5);
        assertThat(walk.withoutCode()).isZero();
    }

    @Test
    void whatIsMissingIsNamedWhetherOneOrSeveral() {
        assertThat(take(walk(5), 2)).contains("Entry 1 is missing.");
        assertThat(take(walk(5), 3)).contains("Entries 1 to 2 are missing.");
        var walk = walk(5);
        assertThat(take(walk, 1, 5)).contains("Entries 2 to 4 are missing.");
        assertThat(walk.length()).as("what holds").isEqualTo(1);
    }

    @Test
    void anEntryThatComesTwiceDoesNotHold() {
        assertThat(take(walk(5), 1, 2, 2))
                .contains("Entry 2 does not hold: it was changed, moved or put there, or the one before it was.");
    }

    @Test
    void whatOtherKeysRecordedIsNotOfThisApplication() {
        linked(2, entry(2).withCode(TestVault.withNewKeys()));
        assertThat(take(walk(5), 1, 2)).contains("Entry 2 was not recorded by this application: its code is wrong.");
    }

    @Test
    void entriesWithoutACodeHoldAtTheBeginningAndNowhereElse() {
        linked(1, entry(1));
        linked(2, entry(2));
        linked(3, entry(3).withCode(vault));
        linked(4, entry(4));
        var unnoted = new Checkpoints(directory.resolve("none"), vault);
        var walk = new ChainWalk(unnoted.read(), Long.MAX_VALUE, vault);
        assertThat(take(walk, 1, 2, 3)).isEmpty();
        assertThat(walk.withoutCode()).isEqualTo(2);
        assertThat(take(walk, 4)).contains("Entry 4 was not recorded by this application: its code is missing.");
        assertThat(walk.length()).isEqualTo(3);
    }

    @Test
    void aChainThatWasMadeAnewIsFoundAtTheNextCheckpoint() {
        linked(4, entry(44).withCode(vault));
        linked(5, entry(55).withCode(vault));
        assertThat(take(walk(5), 1, 2, 3, 4, 5))
                .contains("Entries 4 to 5 were replaced: entry 5 is not the one that was noted outside the database.");
    }

    @Test
    void whatIsMissingAtTheEndIsToldByTheCheckpointsAlone() {
        var walk = walk(5);
        assertThat(take(walk, 1, 2, 3)).isEmpty();
        assertThat(walk.end()).contains("Entries 4 to 5 are missing at the end.");
        assertThat(walk(5).end()).contains("Entries 1 to 5 are missing at the end.");
    }

    @Test
    void aCheckpointOfEntriesThatAreNotReadIsNotWaitedFor() {
        var walk = walk(3);
        assertThat(take(walk, 1, 2, 3)).isEmpty();
        assertThat(walk.end()).isEmpty();
    }

    @Test
    void entriesWithoutAnyCheckpointDoNotCountAsWholeAndNoEntriesDo() {
        var none = new Checkpoints(directory.resolve("none"), vault);
        var walk = new ChainWalk(none.read(), Long.MAX_VALUE, vault);
        assertThat(walk.end()).isEmpty();
        assertThat(take(walk, 1)).isEmpty();
        assertThat(walk.end())
                .hasValueSatisfying(fault -> assertThat(fault)
                        .startsWith("No checkpoint was noted outside the database")
                        .endsWith("missing after entry 1 cannot be said."));
    }

    private ChainWalk walk(long lastCheckpoint) {
        return new ChainWalk(checkpoints.read(), lastCheckpoint, vault);
    }

    private Optional<String> take(ChainWalk walk, int... places) {
        for (var place : places) {
            var fault = walk.take(entries[place]);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private void note(int place) {
        checkpoints.keep(new Checkpoint(place, entries[place].hash()));
    }

    private AuditEntry linked(int place, AuditEntry entry) {
        record.save(entry).join(place - 1, place == 1 ? "" : entries[place - 1].hash());
        entries[place] = entry;
        return entry;
    }

    private static AuditEntry entry(int number) {
        return new AuditEntry(Instant.parse("2026-11-24T10:00:00Z"), "ada", "read", "R-" + number, "report");
    }
}

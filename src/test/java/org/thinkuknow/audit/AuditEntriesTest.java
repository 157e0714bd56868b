package org.thinkuknow.audit;

import org.junit.jupiter.api.Test;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.QueryByExampleExecutor;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.Vault;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.util.ReflectionTestUtils.getField;
import static org.springframework.test.util.ReflectionTestUtils.setField;

class AuditEntriesTest {

    private static final Vault VAULT = TestVault.withNewKeys();
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void thereIsNoWayToDeleteAnEntry() {
        assertThat(Arrays.stream(AuditEntryRepository.class.getMethods()).map(Method::getName))
                .isNotEmpty()
                .noneMatch(name -> name.matches("(delete|remove|truncate).*"));
        assertThat(CrudRepository.class.isAssignableFrom(AuditEntryRepository.class))
                .isFalse();
        assertThat(QueryByExampleExecutor.class.isAssignableFrom(AuditEntryRepository.class))
                .isFalse();
    }

    @Test
    void anEntryFollowsOnlyTheOneThatItJoined() {
        var entry = new AuditEntry(NOW, "ada", "read", "R-1", "report");
        entry.join(7, "hash of the seventh");
        assertThat(entry.place()).isEqualTo(8);
        assertThat(entry.follows(7, "hash of the seventh")).isTrue();
        assertThat(entry.follows(7, "another hash")).isFalse();
        assertThat(entry.follows(6, "hash of the seventh")).isFalse();
    }

    @Test
    void theHashHoldsEveryPartOfAnEntry() {
        assertThat(hash(NOW, "ada", "read", "R-1", "report"))
                .isEqualTo(hash(NOW, "ada", "read", "R-1", "report"))
                .matches("[0-9a-f]{64}");
        assertThat(new String[] {
                    hash(NOW.plusNanos(1_000), "ada", "read", "R-1", "report"),
                    hash(NOW, "bob", "read", "R-1", "report"),
                    hash(NOW, "ada", "wrote", "R-1", "report"),
                    hash(NOW, "ada", "read", "R-2", "report"),
                    hash(NOW, "ada", "read", "R-1", "")
                })
                .doesNotContain(hash(NOW, "ada", "read", "R-1", "report"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theCodeHoldsEveryPartOfAnEntry() {
        for (var part : List.of("who", "act", "subject", "detail")) {
            var entry = new AuditEntry(NOW, "ada", "read", "R-1", "report").withCode(VAULT);
            assertThat(entry.proof(VAULT)).isEqualTo(Proof.HOLDS);
            setField(entry, part, "changed");
            assertThat(entry.proof(VAULT)).as(part).isEqualTo(Proof.WRONG);
        }
        var moved = new AuditEntry(NOW, "ada", "read", "R-1", "report").withCode(VAULT);
        setField(moved, "at", NOW.plusNanos(1_000));
        assertThat(moved.proof(VAULT)).isEqualTo(Proof.WRONG);
        var shifted = new AuditEntry(NOW, "ada", "read", "R-1", "report").withCode(VAULT);
        setField(shifted, "who", "adar");
        setField(shifted, "act", "ead");
        assertThat(shifted.proof(VAULT)).as("the same letters").isEqualTo(Proof.WRONG);
    }

    /** Otherwise the code of an entry could be taken for another that says the same. */
    @Test
    void noTwoEntriesHaveTheSameCode() {
        var entry = new AuditEntry(NOW, "ada", "read", "R-1", "report").withCode(VAULT);
        var same = new AuditEntry(NOW, "ada", "read", "R-1", "report").withCode(VAULT);
        assertThat(getField(same, "code")).isNotEqualTo(getField(entry, "code"));
        setField(same, "nonce", null);
        assertThat(same.proof(VAULT)).as("half a code").isEqualTo(Proof.WRONG);
    }

    private static String hash(Instant at, String who, String act, String subject, String detail) {
        var entry = new AuditEntry(at, who, act, subject, detail);
        entry.join(0, "");
        return entry.hash();
    }
}

package org.thinkuknow.audit;

import org.junit.jupiter.api.Test;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody else put into the table is told apart from what this application recorded. */
class UnlinkedTest {

    private static final Vault OTHERS = TestVault.withNewKeys();

    private final Vault vault = TestVault.withNewKeys();
    private final EntriesInMemory record = new EntriesInMemory();
    private final Unlinked unlinked = new Unlinked(record, vault);

    @Test
    void genuineEntriesComeInTheirOrderAndNoMoreThanAreWanted() {
        var all = Stream.generate(this::genuine).limit(3).toList();
        assertThat(unlinked.after(Optional.empty(), 9).genuine()).isEqualTo(all);
        assertThat(unlinked.after(Optional.empty(), 2).genuine()).isEqualTo(all.subList(0, 2));
    }

    @Test
    void morePagesOfForgedEntriesHideNoGenuineOne() {
        genuine();
        for (var number = 0; number < 1_000; number++) {
            forged();
        }
        var last = genuine();
        var sorted = unlinked.after(Optional.empty(), 9);
        assertThat(sorted.genuine()).hasSize(2).endsWith(last);
        assertThat(sorted.forged()).hasSize(1_000);
    }

    @Test
    void anEntryWithoutACodeIsGenuineOnlyBeforeTheFirstWithOne() {
        var older = withoutCode();
        var old = withoutCode();
        var coded = genuine();
        var late = withoutCode();
        var sorted = unlinked.after(Optional.empty(), 9);
        assertThat(sorted.genuine()).containsExactly(older, old, coded);
        assertThat(sorted.forged()).containsExactly("row %d, its code is missing".formatted(late.id()));
        assertThat(unlinked.after(Optional.of(coded), 9).genuine())
                .as("the chain ends with a code already")
                .containsExactly(coded);
        assertThat(unlinked.after(Optional.of(old), 9).genuine()).containsExactly(older, old, coded);
    }

    @Test
    void aForgedEntryBeforeTheFirstCodeDoesNotMakeOldOnesForged() {
        forged();
        var old = withoutCode();
        assertThat(unlinked.after(Optional.empty(), 9).genuine()).containsExactly(old);
    }

    @Test
    void aFaultNamesTenAtMostAndCountsTheOthers() {
        assertThat(fault(0)).isEmpty();
        assertThat(fault(2)).contains("Not recorded by this application, and not linked: row 1; row 2.");
        assertThat(fault(10)).hasValueSatisfying(words -> assertThat(words).endsWith("; row 10."));
        assertThat(fault(12)).hasValueSatisfying(words -> assertThat(words).endsWith("; row 10; and 2 others."));
    }

    private static Optional<String> fault(int forged) {
        return new Unlinked.Sorted(
                        List.of(),
                        IntStream.rangeClosed(1, forged)
                                .mapToObj(row -> "row " + row)
                                .toList())
                .fault();
    }

    private AuditEntry genuine() {
        return record.save(entry().withCode(vault));
    }

    private AuditEntry withoutCode() {
        return record.save(entry());
    }

    private void forged() {
        record.save(entry().withCode(OTHERS));
    }

    private static AuditEntry entry() {
        return new AuditEntry(Instant.parse("2026-11-24T10:00:00Z"), "ada", "read", "R-1", "report");
    }
}

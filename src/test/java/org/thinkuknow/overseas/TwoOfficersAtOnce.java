package org.thinkuknow.overseas;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

/** One person with both roles writes and approves at the same moment, a thousand times; on both kinds of transactions. */
abstract class TwoOfficersAtOnce extends OverseasDesk {

    private static final int TIMES = 1_000;
    private static final Acting WRITES = new Acting("demo-supervisor", "OFFENDER_MANAGER");
    private static final Acting OTHER = new Acting("other-supervisor", "SUPERVISOR");

    /** Whether the database itself refuses to write to a row that changed since the transaction began to read. */
    abstract boolean snapshotIsolation();

    @Test
    void theDatabaseIsOfTheKindThatThisRunIsAbout() {
        assertThat(database.sql("select @@innodb_snapshot_isolation")
                        .query(Boolean.class)
                        .single())
                .isEqualTo(snapshotIsolation());
    }

    /**
     * It is given back, written by somebody new and handed over again while two approve: whoever approves has seen what they approve,
     * and is none of those who wrote it.
     */
    @Test
    void nobodyEverApprovesWhatTheyWroteAndOfTwoWhoApproveOneDoes() {
        var outcomes = new HashSet<PackageState>();
        for (var round = 0; round < TIMES; round++) {
            var reference = handedOver();
            var seen = seen(reference);
            var ended = AtOnce.run(
                    step(OTHER, () -> desk.giveBack(seen, "once more")),
                    step(SUPERVISOR, () -> desk.approve(seen)),
                    step(OTHER, () -> desk.approve(seen)));
            assertThat(ended.stream().flatMap(each -> each.failure().stream()))
                    .hasSize(2)
                    .as("kindly refused")
                    .allMatch(PackageRefused.class::isInstance);
            var opened = open(reference);
            var approver = opened.facts().approvedBy();
            assertThat(approver == null ? Set.of() : Set.of(approver))
                    .doesNotContainAnyElementsOf(opened.authors().keySet());
            assertThat(opened.facts().state() == PackageState.APPROVED).isEqualTo(Objects.nonNull(approver));
            outcomes.add(opened.facts().state());
            forget(reference);
        }
        assertThat(outcomes).as("each was first at least once").hasSize(2);
    }

    @Test
    void whoeverWritesAtTheMomentOfHandingOverIsAnAuthorOrIsRefused() {
        for (var round = 0; round < TIMES / 5; round++) {
            var reference = drafted(SomePackage.complete());
            database.sql(
                            "update overseas_package set authors = concat(authors, ' demo-supervisor') where reference = ?")
                    .param(reference)
                    .update();
            var seen = seen(reference);
            AtOnce.run(
                    step(MANAGER, () -> desk.handOver(seen)),
                    step(WRITES, () -> desk.change(seen, SomePackage.complete())));
            var after = open(reference);
            var refusedTo = AtOnce.run(step(SUPERVISOR, () -> desk.approve(after.seen())));
            assertThat(refusedTo.getFirst().failure()).isPresent();
            forget(reference);
        }
    }

    private static Callable<Boolean> step(Acting who, Runnable step) {
        return () -> {
            who.run(step);
            return true;
        };
    }

    private void forget(String reference) {
        database.sql("delete from overseas_package where reference = ?")
                .param(reference)
                .update();
    }
}

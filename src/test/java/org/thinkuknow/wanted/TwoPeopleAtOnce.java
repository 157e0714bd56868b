package org.thinkuknow.wanted;

import org.junit.jupiter.api.Test;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.Repetitions;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** One person with both roles writes and approves at the same moment, again and again; on both kinds of transactions. */
abstract class TwoPeopleAtOnce extends WantedDesk {

    private static final int TIMES = Repetitions.rounds(1_000);
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

    @Test
    void nobodyEverApprovesWhatTheyWroteAndOfTwoWhoApproveOneDoes() {
        var outcomes = new HashSet<WantedState>();
        for (var round = 0; round < TIMES; round++) {
            var reference = proposed();
            var seen = seen(reference);
            var text = SomeFile.complete(UkTime.today(clock));
            var ended = AtOnce.run(
                    step(WRITES, () -> files.change(seen, text)),
                    step(SUPERVISOR, () -> files.publish(seen)),
                    step(OTHER, () -> files.publish(seen)));
            assertThat(ended.stream().flatMap(each -> each.failure().stream()))
                    .hasSize(2)
                    .as("kindly refused")
                    .allMatch(WantedRefused.class::isInstance);
            var file = open(reference);
            var approver = file.facts().approvedBy();
            assertThat(approver == null ? Set.of() : Set.of(approver))
                    .doesNotContainAnyElementsOf(file.authors().keySet());
            assertThat(file.facts().state() == WantedState.PUBLISHED).isEqualTo(Objects.nonNull(approver));
            outcomes.add(file.facts().state());
            nobodyOfATestStaysShown();
            forget(reference);
        }
        if (Repetitions.all()) {
            assertThat(outcomes).as("each was first at least once").hasSize(2);
        }
    }

    private static Callable<Boolean> step(Acting who, Runnable step) {
        return () -> {
            who.run(step);
            return true;
        };
    }

    private void forget(String reference) {
        database.sql("delete from wanted_person where reference = ?")
                .param(reference)
                .update();
    }
}

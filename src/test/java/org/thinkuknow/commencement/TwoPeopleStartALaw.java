package org.thinkuknow.commencement;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.Repetitions;

import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** One person with both roles enters and confirms at the same moment as another, again and again; on both kinds of transactions. */
abstract class TwoPeopleStartALaw extends LawDesk {

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
    void nobodyEverConfirmsWhatTheyEnteredAndOfThoseWhoEndItOneDoes() {
        var outcomes = new HashSet<StartState>();
        for (var round = 0; round < TIMES; round++) {
            var id = UUID.randomUUID();
            WRITES.run(() -> commencing.propose(id, start(RULE)));
            var ended = AtOnce.run(
                    step(SUPERVISOR, () -> commencing.confirm(id.toString())),
                    step(OTHER, () -> commencing.confirm(id.toString())),
                    step(MANAGER, () -> commencing.withdraw(id.toString())));
            assertThat(ended.stream().filter(AtOnce.Ended::succeeded)).hasSize(1);
            assertThat(ended.stream().flatMap(each -> each.failure().stream()))
                    .as("kindly refused")
                    .allMatch(StartRefused.class::isInstance);
            var row = database.sql("select state, proposed_by, ended_by from commencement_start where id = ?")
                    .param(id.toString())
                    .query()
                    .singleRow();
            var state = StartState.valueOf(row.get("state").toString());
            if (state == StartState.CONFIRMED) {
                assertThat(row.get("ended_by")).isNotEqualTo(row.get("proposed_by"));
            }
            outcomes.add(state);
            database.sql("delete from commencement_start").update();
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
}

package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Door;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;

/**
 * A desk on which hundreds of cases wait, forty of them of level one, and eight officers who press "Take the next case"
 * in the same instant.
 */
class BusyDeskIT extends TriageDesk {

    private static final int OFFICERS = 8;
    private static final int PRESSES = 5;
    private static final int WAITING = 400;
    private static final QueueFilter UNCLAIMED =
            new QueueFilter(QueueFilter.Whose.NOBODY, null, null, false, QueueFilter.Order.NEXT_DEADLINE);
    /** Longer than the database waits for a row: who waits for one gets no case at all. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private NextCase next;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void manyWait() {
        var longAgo = Instant.parse("2002-01-01T00:00:00Z");
        cases.saveAll(IntStream.range(0, WAITING)
                .mapToObj(number -> new Case(
                        "BUSY-%04d".formatted(number),
                        Door.FORM,
                        longAgo.plusSeconds(number),
                        new Suggestion(Level.TWO, List.of("Old"))))
                .toList());
        IntStream.range(0, OFFICERS * PRESSES).forEach(number -> reported(DangerAnswer.YES));
    }

    @AfterEach
    void clear() {
        database.sql("delete from triage_case where reference like 'BUSY-%'").update();
    }

    /** A case that an officer got. */
    private record Got(String officer, String reference) {}

    @Test
    void eachGetsCasesOfTheirOwnAndTheMostUrgentFirst() {
        var officers = IntStream.range(0, OFFICERS)
                .mapToObj(number -> new Acting("busy-officer-" + number, "OFFICER"))
                .toList();
        var ended = AtOnce.run(officers.stream()
                .map(officer -> (Callable<List<Got>>) () -> IntStream.range(0, PRESSES)
                        .mapToObj(press -> press(officer))
                        .toList())
                .toList());
        assertThat(ended).allSatisfy(each -> assertThat(each.failure()).isEmpty());
        var got = ended.stream()
                .flatMap(each -> each.result().orElseThrow().stream())
                .toList();
        assertThat(got).extracting(Got::reference).hasSize(OFFICERS * PRESSES).doesNotHaveDuplicates();
        assertThat(got).allSatisfy(each -> {
            assertThat(facts(each.reference()).standing().owner()).isEqualTo(each.officer());
            assertThat(facts(each.reference()).level())
                    .as("the most urgent first")
                    .isEqualTo(Level.ONE);
        });
    }

    @Test
    void whatAColleagueIsTakingIsPassedOverAndNotWaitedFor() {
        new TransactionTemplate(transactions).executeWithoutResult(taking -> {
            var first = cases.keepNextUnclaimed().orElseThrow();
            var other = CompletableFuture.supplyAsync(() -> press(new Acting("busy-officer-other", "OFFICER")));
            assertThat(other)
                    .as("the next case, while a colleague takes the first")
                    .succeedsWithin(PATIENCE)
                    .satisfies(got -> assertThat(got.reference()).isNotEqualTo(first));
        });
    }

    @Test
    void nextIsTheMostUrgentThatNobodyHas() {
        database.sql("update triage_rise set opened_at = now(6), opened_by = 'demo-officer' where opened_at is null")
                .update(); // what other tests left unread comes first
        var urgent = reported(DangerAnswer.YES).reference();
        database.sql("update triage_case set clocks_from = clocks_from - interval 40 year where reference = ?")
                .param(urgent)
                .update();
        reckonAnew(urgent);
        var expected = OFFICER.get(() -> queue.lanes(UNCLAIMED, 1).get(Lane.ACT_NOW))
                .rows()
                .getFirst()
                .facts()
                .reference();
        assertThat(expected).isEqualTo(urgent);
        assertThat(OFFICER.get(next::claim)).isEqualTo(expected);
        assertThat(facts(expected).standing().owner()).isEqualTo("demo-officer");
    }

    /** Nobody is told that nothing waits while something does. */
    @Test
    void whoeverAsksForTheNextAtTheSameMomentGetsAnother() {
        IntStream.range(0, 30).forEach(number -> reported(DangerAnswer.YES));
        var asked = new ArrayList<Callable<List<String>>>();
        IntStream.range(0, 6)
                .forEach(number -> asked.add(() -> IntStream.range(0, 5)
                        .mapToObj(time -> (number % 2 == 0 ? OFFICER : SECOND_OFFICER).get(next::claim))
                        .toList()));
        var taken = AtOnce.run(asked).stream()
                .flatMap(ended -> ended.result().orElseThrow().stream())
                .toList();
        assertThat(taken).hasSize(30).doesNotHaveDuplicates();
    }

    private Got press(Acting officer) {
        return new Got(officer.username(), officer.get(next::claim));
    }
}

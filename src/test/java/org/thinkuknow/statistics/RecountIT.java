package org.thinkuknow.statistics;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.figures.FactSource.FactsChanged;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.statistics.DueRows.Subject;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Repetitions;
import org.thinkuknow.triage.CaseJoining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

class RecountIT extends CountedDesk {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2100, 1, 1);
    /** Given by {@code -Dacts}, if somebody wants more. */
    private static final int ACTS = Integer.getInteger("acts", Repetitions.all() ? 1_000 : 60);

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private FinishedReports finished;

    @Autowired
    private CaseJoining joining;

    /** Other classes write rows of cases by hand: that is mended first. */
    @BeforeEach
    void beginAlike() {
        everythingIsHeard();
        recount().run();
    }

    @Test
    void whatHappensToACaseIsCountedByItself() {
        var before = advice();
        var reference = reported(DangerAnswer.UNSURE);

        closed(reference);

        eventually(() -> assertThat(linesOf(reference)).contains("ENDED", "LEVEL=THREE"));
        assertThat(linesOf(reference)).contains("AGE=FROM_11", "DOOR=FORM", "FIRST_LOOK=IN-1", "THEME=not-chosen");
        assertThat(linesOf(reference).lines()).hasSize(2);
        assertThat(advice()).isEqualTo(before + 1);
        everythingIsHeard();
        assertThat(recount().run().isNothing()).isTrue();
    }

    @Test
    void whatIsHeardTwiceIsCountedOnce() {
        var reference = reported(DangerAnswer.YES);
        var before = counts.sums(Cut.LEVEL, LONG_AGO, FAR_AHEAD);
        everythingIsHeard();

        assertThat(ledger.keep(List.of(new Subject("triage", reference)))).isZero();
        ledger.hear(new FactsChanged("triage", reference));
        ledger.hear(new FactsChanged("triage", reference));
        everythingIsHeard();

        assertThat(counts.sums(Cut.LEVEL, LONG_AGO, FAR_AHEAD)).isEqualTo(before);
    }

    @Test
    void whatWasErasedStaysCountedAndNothingLeadsBack() {
        var reference = reported(DangerAnswer.UNSURE);
        closed(reference);
        everythingIsHeard();
        var before = counts.sums(Cut.OUTCOME, LONG_AGO, FAR_AHEAD);

        transaction.executeWithoutResult(status -> finished.erase(reference));

        assertThat(linesOf(reference)).isEmpty();
        assertThat(sources.stream().flatMap(source -> source.of(reference).stream()))
                .isEmpty();
        assertThat(counts.sums(Cut.OUTCOME, LONG_AGO, FAR_AHEAD)).isEqualTo(before);
        everythingIsHeard();
        assertThat(recount().run().isNothing()).isTrue();
        assertThat(counts.sums(Cut.OUTCOME, LONG_AGO, FAR_AHEAD)).isEqualTo(before);
    }

    @Test
    void aRecountSaysWhatDifferedAndMendsIt() {
        var reference = reported(DangerAnswer.YES);
        everythingIsHeard();
        var right = counts.sums(Cut.LEVEL, LONG_AGO, FAR_AHEAD);
        database.sql("update figure_count set counted = counted + 7 where cut = 'LEVEL' and cell = 'ONE' limit 1")
                .update();
        database.sql("update triage_case set door = 'PARTNER' where reference = ?")
                .param(reference)
                .update();

        var found = recount().run();

        assertThat(found.otherwise()).isOne();
        assertThat(found.counts()).isOne();
        assertThat(found.words()).contains("mended");
        assertThat(linesOf(reference)).contains("DOOR=PARTNER");
        assertThat(counts.sums(Cut.LEVEL, LONG_AGO, FAR_AHEAD)).isEqualTo(right);
        assertThat(recount().last()).contains(found);
        assertThat(recount().run().isNothing()).isTrue();
    }

    @Test
    void theLedgerAndTheCountsHoldNoReferenceAndNoWord() {
        var reference = reported(DangerAnswer.YES);
        closedOrNot(reference);
        everythingIsHeard();

        assertThat(database.sql("select facts from figure_ledger")
                        .query(String.class)
                        .list())
                .noneMatch(facts -> facts.contains(reference))
                .allMatch(facts -> facts.matches("[A-Za-z0-9_.=; \\n-]*"));
        assertThat(database.sql("select cell from figure_count")
                        .query(String.class)
                        .list())
                .allMatch(cell -> cell.matches("[A-Za-z0-9_.|-]*"));
    }

    private void closedOrNot(String reference) {
        OFFICER.run(() -> work.claim(reference));
    }

    /** Many acts of several people at once, in an order that chance gives: the counts are what a recount finds. */
    @Test
    void afterManyActsTheCountsAreWhatARecountFinds() throws InterruptedException {
        var chance = new Random(20261127);
        var some = new ArrayList<String>();
        for (var number = 0; number < ACTS / 10; number++) {
            some.add(reported(chance.nextBoolean() ? DangerAnswer.UNSURE : DangerAnswer.UNSAID));
        }
        var people = List.of(OFFICER, Acting.SECOND_OFFICER).stream()
                .map(who ->
                        new Random(chance.nextLong()).longs(ACTS / 2).boxed().toList())
                .map(seeds -> Thread.ofVirtual().start(() -> seeds.forEach(seed -> act(new Random(seed), some))))
                .toList();
        for (var person : people) {
            person.join();
        }
        everythingIsHeard();

        var found = recount().run();

        assertThat(found.isNothing()).as(found.words()).isTrue();
    }

    /** One step of somebody; what is refused is a step too. */
    private void act(Random chance, List<String> some) {
        var reference = some.get(chance.nextInt(some.size()));
        var other = some.get(chance.nextInt(some.size()));
        try {
            switch (chance.nextInt(8)) {
                case 0 -> OFFICER.run(() -> work.claim(reference));
                case 1 -> OFFICER.run(() -> work.assess(reference, Level.TWO, ChildWords.of("it is more")));
                case 2 -> OFFICER.run(() -> work.assess(reference, Level.THREE, ChildWords.of("it is less")));
                case 3 -> OFFICER.run(() -> work.release(reference));
                case 4 -> OFFICER.run(() -> work.reopen(reference));
                case 5 -> OFFICER.run(() -> work.writeToChild(reference, ChildWords.of("thank you for writing")));
                case 6 -> OFFICER.run(() -> joining.merge(reference, other));
                default -> closed(reference);
            }
        } catch (RuntimeException refused) {
            assertThat(refused).isNotInstanceOf(NullPointerException.class);
        }
    }

    private long advice() {
        return counts.sums(Cut.OUTCOME, LONG_AGO, FAR_AHEAD).getOrDefault("ADVICE_GIVEN", 0L);
    }
}

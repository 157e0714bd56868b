package org.thinkuknow.statistics;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.figures.FactSource.FactsChanged;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.statistics.DueRows.Subject;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

class RecountIT extends CountedDesk {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2100, 1, 1);

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private FinishedReports finished;

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

    private long advice() {
        return counts.sums(Cut.OUTCOME, LONG_AGO, FAR_AHEAD).getOrDefault("ADVICE_GIVEN", 0L);
    }
}

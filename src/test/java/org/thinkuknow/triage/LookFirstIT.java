package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** What is to be looked at first is on top of the lane of level two, is taken first, and is late as soon as level one. */
class LookFirstIT extends TriageDesk {

    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");
    private static final Suggestion PLAIN = new Suggestion(Level.TWO, List.of("at risk"));
    private static final Suggestion FIRST = new Suggestion(Level.TWO, List.of("may be urgent"), false, true);
    private static final QueueFilter OF_LEVEL_TWO = new QueueFilter(
            Level.TWO, QueueFilter.Whose.ANYBODY, null, null, false, null, QueueFilter.Order.NEXT_DEADLINE);
    private static final int MANY = 60;
    private static final int A_PAGE = 50;

    @Autowired
    private LaneRows lanes;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void clear() {
        database.sql("delete from triage_case where reference like 'FIRST-%' or reference like 'PLAIN-%'")
                .update();
    }

    @Test
    void levelTwoBeginsWithThemAndAPageHoldsNoMoreThanItShould() {
        waiting("PLAIN-%04d", MANY, LONG_AGO, PLAIN);
        waiting("FIRST-%04d", 3, LONG_AGO.plus(Duration.ofDays(1)), FIRST);
        assertThat(page(OF_LEVEL_TWO))
                .hasSize(A_PAGE)
                .startsWith("FIRST-0000", "FIRST-0001", "FIRST-0002", "PLAIN-0000", "PLAIN-0001");
    }

    @Test
    void aLaneFullOfThemIsAPageAndNoMore() {
        waiting("FIRST-%04d", MANY, LONG_AGO, FIRST);
        waiting("PLAIN-%04d", MANY, LONG_AGO, PLAIN);
        assertThat(page(OF_LEVEL_TWO)).hasSize(A_PAGE).allMatch(reference -> reference.startsWith("FIRST-"));
    }

    @Test
    void theyAreTakenBeforeWhatHasWaitedLongerAndLevelOneBeforeThem() {
        waiting("PLAIN-%04d", 1, LONG_AGO, PLAIN);
        waiting("FIRST-%04d", 1, LONG_AGO.plus(Duration.ofDays(1)), FIRST);
        waiting("FIRST-U%03d", 1, LONG_AGO, new Suggestion(Level.ONE, List.of("tonight")));
        transaction.executeWithoutResult(test -> {
            test.setRollbackOnly();
            assertThat(cases.keepNextUnclaimed()).contains("FIRST-U000");
            database.sql("update triage_case set owner = 'first-officer' where is_open = 1 and urgency = 1")
                    .update();
            assertThat(cases.keepNextUnclaimed()).contains("FIRST-0000");
        });
        database.sql(
                        "update triage_case set owner = 'first-officer' where reference like 'FIRST-%' or reference like 'PLAIN-%'")
                .update();
        assertThat(cases.ownedBy("first-officer")).containsExactly("FIRST-U000", "FIRST-0000", "PLAIN-0000");
    }

    @Test
    void theyAreLateWhenLevelOneWouldBeInTheDatabaseAndOnTheDesk() {
        var soon = Instant.now().minus(Duration.ofMinutes(20));
        waiting("PLAIN-%04d", 1, soon, PLAIN);
        waiting("FIRST-%04d", 1, soon, FIRST);
        var overdue = new QueueFilter(QueueFilter.Whose.ANYBODY, null, null, true, QueueFilter.Order.NEWEST);
        assertThat(shown(overdue))
                .extracting(row -> row.facts().reference())
                .contains("FIRST-0000")
                .doesNotContain("PLAIN-0000");
        assertThat(shown(overdue))
                .filteredOn(row -> row.facts().reference().equals("FIRST-0000"))
                .singleElement()
                .satisfies(row -> assertThat(row.due())
                        .isEqualTo(new Deadline(
                                "first look", row.facts().times().clocksFrom().plus(Duration.ofMinutes(15)))));
    }

    private void waiting(String name, int count, Instant from, Suggestion suggested) {
        cases.saveAll(IntStream.range(0, count)
                .mapToObj(number -> new Case(name.formatted(number), Door.FORM, from.plusSeconds(number), suggested))
                .toList());
    }

    private List<String> page(QueueFilter filter) {
        return requireNonNull(lanes.read(filter, "", A_PAGE).get(Lane.ACT_NOW)).first().stream()
                .map(CaseFacts::reference)
                .toList();
    }
}

package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** Lanes by page, of a queue in which far more wait than a desk shows. */
class LaneIT extends TriageDesk {

    private static final Comparator<CaseFacts> FIRST_TURN = Comparator.comparing(facts -> !facts.isFirst());
    private static final Comparator<CaseFacts> EARLIEST =
            Comparator.comparing(facts -> facts.times().receivedAt());
    private static final int MANY = 1_100;
    private static final QueueFilter UNCLAIMED =
            new QueueFilter(QueueFilter.Whose.NOBODY, null, null, false, QueueFilter.Order.LONGEST_WAIT);
    private static final QueueFilter MINE =
            new QueueFilter(QueueFilter.Whose.MINE, null, null, false, QueueFilter.Order.LONGEST_WAIT);
    private static final QueueFilter OVERDUE =
            new QueueFilter(QueueFilter.Whose.ANYBODY, null, null, true, QueueFilter.Order.NEWEST);

    @Autowired
    private LaneRows lanes;

    @Autowired
    private ResponseTimes responseTimes;

    @BeforeEach
    void manyWait() {
        var longAgo = Instant.parse("2001-01-01T00:00:00Z");
        cases.saveAll(IntStream.range(0, MANY)
                .mapToObj(number -> new Case(
                        "LANE-%04d".formatted(number),
                        Door.FORM,
                        longAgo.plusSeconds(number),
                        new Suggestion(Level.NONE, List.of("Old"))))
                .toList());
    }

    @AfterEach
    void clear() {
        database.sql("delete from triage_case where reference like 'LANE-%'").update();
    }

    @Test
    void aPageIsTheFirstOfItsLaneAndTheCountStops() {
        var page = OFFICER.get(() -> queue.lanes(QueueFilter.ALL, 50).get(Level.NONE));
        assertThat(page.rows())
                .hasSize(50)
                .extracting(row -> row.facts().reference())
                .startsWith("LANE-0000", "LANE-0001")
                .isSorted();
        assertThat(page.countWords()).isEqualTo("more than 1,000");
        assertThat(page.hasMore()).isTrue();
    }

    @Test
    void thePageIsReadThroughTheIndexWithoutSorting() {
        database.sql("analyze table triage_case").query().listOfRows();
        var plan = database.sql("explain select * from triage_case where is_open = 1 and urgency = 4 and turn = 2 "
                        + "order by received_at, reference limit 50")
                .query()
                .singleRow();
        assertThat(plan.get("key")).isEqualTo("triage_case_lane");
        assertThat(String.valueOf(plan.get("Extra"))).doesNotContain("filesort");
        var first = database.sql(
                        "explain select reference from triage_case where is_open = 1 and owner is null order by urgency, "
                                + "turn, received_at, reference limit 1 for update skip locked")
                .query()
                .singleRow();
        assertThat(first.get("key")).isEqualTo("triage_case_owner");
        assertThat(String.valueOf(first.get("Extra"))).doesNotContain("filesort");
    }

    /** The long way through the cases themselves takes a second with a million of them. */
    @Test
    void theLoadIsCountedFromIndexesAlone() {
        database.sql("analyze table triage_case").query().listOfRows();
        var open = database.sql("explain " + WorkloadRows.OPEN).query().singleRow();
        assertThat(open.get("key")).isEqualTo("triage_case_load");
        assertThat(String.valueOf(open.get("Extra"))).contains("Using index").doesNotContain("filesort", "temporary");
        var late = database.sql("""
                explain select urgency, count(*), sum(timestampdiff(second, clocks_from, coalesce(claimed_at, utc_timestamp())) > 900)
                from triage_case where urgency in (1, 2, 3, 4) and received_at >= utc_timestamp() - interval 1 day
                and received_at < utc_timestamp() group by urgency""").query().singleRow();
        assertThat(late.get("key")).isEqualTo("triage_case_first_look");
        assertThat(String.valueOf(late.get("Extra"))).contains("Using index").doesNotContain("Using index condition");
    }

    /** All lanes are read with one question: each has to come out as if it alone had been asked for, in its order. */
    @Test
    void theLanesReadTogetherAreTheLanesReadOneByOne() {
        assessed(Level.ONE);
        OFFICER.run(() -> work.claim(mine()));
        for (var filter : List.of(
                QueueFilter.ALL,
                QueueFilter.LATEST,
                UNCLAIMED,
                MINE,
                OVERDUE,
                new QueueFilter(
                        QueueFilter.Whose.ANYBODY, CaseState.RECEIVED, Door.FORM, true, QueueFilter.Order.NEWEST))) {
            var together = lanes.read(List.of(Level.values()), filter, "demo-officer", 40);
            for (var level : Level.values()) {
                assertThat(together.get(level))
                        .as("%s %s", level, filter)
                        .isEqualTo(lanes.read(level, filter, "demo-officer", 40));
                assertThat(together.get(level).first())
                        .allMatch(facts -> facts.level() == level)
                        .isSortedAccordingTo(FIRST_TURN.thenComparing(
                                filter.order() == QueueFilter.Order.NEWEST ? EARLIEST.reversed() : EARLIEST));
            }
        }
    }

    @Test
    void aFilterShowsWhatIsAskedForAndNothingElse() {
        OFFICER.run(() -> work.claim(mine()));
        assertThat(OFFICER.get(() -> queue.lanes(MINE, 500).get(Level.TWO)).rows())
                .allMatch(row -> "demo-officer".equals(row.facts().standing().owner()))
                .isNotEmpty();
        assertThat(OFFICER.get(() -> queue.lanes(UNCLAIMED, 500).get(Level.TWO)).rows())
                .allMatch(row -> row.facts().standing().owner() == null);
        assertThat(OFFICER.get(() -> queue.lanes(OVERDUE, 500).get(Level.NONE)).rows())
                .isNotEmpty()
                .allMatch(row -> row.due() != null && row.due().until().isBefore(Instant.now()));
        var ofDisclosures = new QueueFilter(
                QueueFilter.Whose.ANYBODY, CaseState.RECEIVED, Door.DISCLOSURE, false, QueueFilter.Order.LONGEST_WAIT);
        assertThat(OFFICER.get(() -> queue.lanes(ofDisclosures, 500).get(Level.NONE))
                        .rows())
                .noneMatch(row -> row.facts().door() == Door.FORM);
    }

    @Test
    void whatIsInAnotherLanguageIsOverdueAsSoonAsLevelOneInTheDatabaseToo() {
        var waits = mine();
        var held = assessed(Level.TWO);
        database.sql(
                        "update triage_case set other_language = true, clocks_from = clocks_from - interval 20 minute where reference = ?")
                .param(waits)
                .update();
        database.sql(
                        "update triage_case set other_language = true, unseen = true, clocks_from = clocks_from - interval "
                                + "20 minute where reference = ?")
                .param(held)
                .update();
        var english = mine();
        database.sql("update triage_case set clocks_from = clocks_from - interval 20 minute where reference = ?")
                .param(english)
                .update();
        assertThat(OFFICER.get(() -> queue.lanes(OVERDUE, 500).get(Level.TWO)).rows())
                .extracting(row -> row.facts().reference())
                .contains(waits, held)
                .doesNotContain(english);
        assertThat(facts(waits))
                .extracting(facts ->
                        Deadline.of(facts, responseTimes).orElseThrow().until().isBefore(Instant.now()))
                .isEqualTo(true);
        assertThat(facts(held))
                .extracting(facts ->
                        Deadline.of(facts, responseTimes).orElseThrow().until().isBefore(Instant.now()))
                .isEqualTo(true);
        database.sql("update triage_case set other_language = false where reference in (?, ?)")
                .params(waits, held)
                .update();
    }

    @Test
    void whatChangedIsSeenAtOnce() {
        var reference = mine();
        assertThat(OFFICER.get(() -> queue.lanes(UNCLAIMED, 500).get(Level.TWO)).rows())
                .anyMatch(row -> row.facts().reference().equals(reference));
        OFFICER.run(() -> work.claim(reference));
        assertThat(OFFICER.get(() -> queue.lanes(UNCLAIMED, 500).get(Level.TWO)).rows())
                .noneMatch(row -> row.facts().reference().equals(reference));
    }

    /** Registering a reaction costs three writes to disk; a desk that is gone after a crash needs none. */
    @Test
    void whatOnlyConcernsOpenDesksIsNotRegisteredAsAReaction() {
        var reference = mine();
        OFFICER.run(() -> work.claim(reference));
        var registered = database.sql(
                        "select distinct listener_id from EVENT_PUBLICATION where serialized_event like ?")
                .param("%" + reference + "%")
                .query((row, number) -> withoutItsEvent(row.getString(1)))
                .list();
        assertThat(registered)
                .anyMatch(listener -> listener.contains("CaseWatch"))
                .noneMatch(listener -> listener.contains("SharedLanes") || listener.contains("CaseChanges"));
    }

    /** A listener's id ends with the event that it hears, which has a class of its own. */
    private static String withoutItsEvent(String listener) {
        return listener.substring(0, listener.indexOf('('));
    }

    private String mine() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        database.sql("update triage_case set received_at = received_at - interval 30 year where reference = ?")
                .param(reference)
                .update();
        return reference;
    }
}

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
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** Lanes by page, of a queue in which far more wait than a desk shows. */
class LaneIT extends TriageDesk {

    private static final int MANY = 1_100;
    private static final QueueFilter UNCLAIMED =
            new QueueFilter(QueueFilter.Whose.NOBODY, null, null, false, QueueFilter.Order.NEXT_DEADLINE);
    private static final QueueFilter MINE =
            new QueueFilter(QueueFilter.Whose.MINE, null, null, false, QueueFilter.Order.NEXT_DEADLINE);
    private static final QueueFilter OVERDUE =
            new QueueFilter(QueueFilter.Whose.ANYBODY, null, null, true, QueueFilter.Order.NEWEST);

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
        var none = new QueueFilter(
                Level.NONE, QueueFilter.Whose.ANYBODY, null, null, false, null, QueueFilter.Order.NEXT_DEADLINE);
        var page = OFFICER.get(() -> queue.lanes(none, 50).get(Lane.ACT_NOW));
        assertThat(page.rows())
                .hasSize(50)
                .extracting(row -> row.facts().reference())
                .startsWith("LANE-0000", "LANE-0001")
                .isSorted();
        assertThat(page.countWords()).startsWith("more than 1,000");
        assertThat(page.hasMore()).isTrue();
    }

    @Test
    void thePageIsReadThroughTheIndexWithoutSorting() {
        database.sql("analyze table triage_case").query().listOfRows();
        for (var stretch : List.of(
                "lane = 1 and place = 5 order by due_at, reference",
                "lane = 4 and due_at < utc_timestamp() and place = 5 order by due_at, reference",
                "lane = 4 and due_at >= utc_timestamp() and place = 5 order by due_at, reference",
                "lane = 1 order by lane, place, due_at, reference")) {
            assertThat(plan("reference", stretch)).as(stretch).isEqualTo("triage_case_lane");
        }
        assertThat(plan("reference", "lane = 1 order by received_at desc, reference desc"))
                .isEqualTo("triage_case_newest");
        assertThat(plan("*", "urgency = 4 order by received_at desc, reference desc"))
                .isEqualTo("triage_case_latest");
    }

    private String plan(String what, String stretch) {
        var plan = database.sql(
                        "explain select " + what + " from triage_case where is_open = 1 and " + stretch + " limit 50")
                .query()
                .singleRow();
        assertThat(String.valueOf(plan.get("Extra"))).as(stretch).doesNotContain("filesort");
        return String.valueOf(plan.get("key"));
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

    @Test
    void aFilterShowsWhatIsAskedForAndNothingElse() {
        OFFICER.run(() -> work.claim(mine()));
        assertThat(shown(MINE))
                .allMatch(row -> "demo-officer".equals(row.facts().standing().owner()))
                .isNotEmpty();
        assertThat(shown(UNCLAIMED))
                .isNotEmpty()
                .allMatch(row -> row.facts().standing().owner() == null);
        assertThat(shown(OVERDUE))
                .isNotEmpty()
                .allMatch(row -> row.due() != null && row.due().until().isBefore(Instant.now()));
        assertThat(shown(new QueueFilter(
                        Level.ONE, QueueFilter.Whose.ANYBODY, null, null, false, null, QueueFilter.Order.NEWEST)))
                .allMatch(row -> row.facts().level() == Level.ONE);
        assertThat(shown(new QueueFilter(
                        QueueFilter.Whose.ANYBODY,
                        CaseState.RECEIVED,
                        Door.DISCLOSURE,
                        false,
                        QueueFilter.Order.NEXT_DEADLINE)))
                .allMatch(row -> row.facts().door() == Door.DISCLOSURE);
    }

    @Test
    void newestFirstIsByTimeAlone() {
        var newest = new QueueFilter(QueueFilter.Whose.NOBODY, null, null, false, QueueFilter.Order.NEWEST);
        var urgent = reported(DangerAnswer.YES).reference();
        var calm = reported(DangerAnswer.UNSURE).reference();
        assertThat(OFFICER.get(() -> queue.lanes(newest, 500).get(Lane.ACT_NOW)).rows())
                .extracting(row -> row.facts().reference())
                .containsSubsequence(calm, urgent);
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
        reckonAnew(waits, held, english);
        assertThat(shown(OVERDUE))
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
        assertThat(shown(UNCLAIMED)).anyMatch(row -> row.facts().reference().equals(reference));
        OFFICER.run(() -> work.claim(reference));
        assertThat(shown(UNCLAIMED)).noneMatch(row -> row.facts().reference().equals(reference));
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

    /** One that is on the first page of what officers see. */
    private String mine() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        database.sql("update triage_case set received_at = received_at + interval 1 minute where reference = ?")
                .param(reference)
                .update();
        return reference;
    }
}

package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Door;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.Closing.SeenBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/**
 * What {@link Deadline} says of a case stands in its row, and the lanes follow from that. Combinations of what can have happened to a
 * case are made here without it, at ages within every clock and after it.
 */
class DueTimesIT extends TriageDesk {

    private static final int EVERYTHING = 20_000;
    private static final String YES_OR_NO = "(select 0 as %1$s union all select 1) as of_%1$s";

    @Autowired
    private LaneRows lanes;

    @Autowired
    private ResponseTimes responseTimes;

    @Autowired
    private CaseTasks tasks;

    @Autowired
    private ChildSeen seen;

    @AfterEach
    void clear() {
        database.sql("delete from triage_case where reference like 'DUE-%'").update();
        database.sql("delete from triage_task where case_reference like 'DUE-%'")
                .update();
    }

    private void everythingThatCanHaveHappenedHas() {
        database.sql("""
                insert into triage_case (reference, state, received_at, opened_at, clocks_from, door, suggested_level, reasons, \
                owner, claimed_at, police_asked, services_asked, referred_at, acknowledged_at, replied_at, wrote_at, added_at, \
                child_seen_at, child_seen_by, child_wrote, version, other_language, look_first, unseen, lower_to)
                select concat('DUE-', row_number() over ()), 'CLAIMED', utc_timestamp(6) - interval age minute, \
                utc_timestamp(6) - interval age minute, utc_timestamp(6) - interval age minute, 'FORM', level, '', \
                if(claimed, 'due-officer', null), if(claimed, utc_timestamp(6), null), police, services,
                if(police or services, utc_timestamp(6), null), if(acknowledged, utc_timestamp(6), null), if(replied, \
                utc_timestamp(6), null), utc_timestamp(6) - interval wrote minute, utc_timestamp(6) - interval added minute, \
                if(words = 0, utc_timestamp(6), null), if(words = 0, 'POLICE', null), false, 0, \
                words in (1, 2), words in (3, 4), words in (2, 4), if(words = 3, 'THREE', null)
                from (select 'ONE' as level union all select 'TWO' union all select 'THREE') as of_level
                cross join (select 10 as age union all select 90 union all select 12000) as of_age
                cross join %s cross join %s cross join %s cross join %s cross join %s
                cross join (select null as wrote union all select 20) as of_wrote
                cross join (select null as added union all select 400) as of_added
                cross join (select 0 as words union all select 1 union all select 2 union all select 3 union all select 4) as of_words
                """.formatted(
                                YES_OR_NO.formatted("claimed"),
                                YES_OR_NO.formatted("police"),
                                YES_OR_NO.formatted("services"),
                                YES_OR_NO.formatted("acknowledged"),
                                YES_OR_NO.formatted("replied")))
                .update();
        database.sql("""
                insert into triage_task (case_reference, kind, words, done_by_whom, needed, from_level, added_at, due_at)
                select reference, 'TASK', 'x', 'OFFICER', false, 4, clocks_from,
                utc_timestamp(6) + interval if(police, 60, -60) minute
                from (select reference, clocks_from, police_asked as police from triage_case
                where reference like 'DUE-%' and wrote_at is null) as some""").update();
    }

    @Test
    void eachCaseStandsInOneLaneInItsOrder() {
        everythingThatCanHaveHappenedHas();
        dueTimes.lookThrough();
        var all = cases.findAll().stream()
                .map(Case::facts)
                .filter(facts -> facts.reference().startsWith("DUE-"))
                .toList();
        assertThat(all).hasSize(3 * 3 * 32 * 2 * 2 * 5);
        var now = Instant.now();
        var expected = new EnumMap<Lane, List<CaseFacts>>(
                all.stream().collect(Collectors.groupingBy(facts -> lane(facts, now))));
        assertThat(expected).as("some in each").containsOnlyKeys(Lane.values());
        var read = lanes.read(QueueFilter.ALL, "", EVERYTHING);
        for (var lane : Lane.values()) {
            var here = ours(read, lane);
            assertThat(Set.copyOf(here)).as("%s", lane).isEqualTo(Set.copyOf(requireNonNull(expected.get(lane))));
            assertThat(here)
                    .as("%s", lane)
                    .hasSameSizeAs(requireNonNull(expected.get(lane)))
                    .isSortedAccordingTo(Comparator.comparing(CaseFacts::level)
                            .thenComparing(facts -> !facts.isFirst())
                            .thenComparing(this::due));
        }
        var overdue = new QueueFilter(QueueFilter.Whose.ANYBODY, null, null, true, QueueFilter.Order.NEXT_DEADLINE);
        var late = lanes.read(overdue, "", EVERYTHING);
        assertThat(Set.copyOf(ours(late, Lane.ACT_NOW)))
                .isEqualTo(
                        all.stream().filter(facts -> due(facts).isBefore(now)).collect(Collectors.toSet()));
        assertThat(ours(late, Lane.IN_HAND)).isEmpty();
    }

    @Test
    void eachStepLeavesTheNextDeadlineInTheRow() {
        var reference = reported(DangerAnswer.YES).reference();
        assertStands(reference, "first look");
        OFFICER.run(() -> work.claim(reference));
        assertStands(reference, "referral");
        OFFICER.run(() -> work.assess(reference, Level.ONE, ""));
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE, SERVICES), "please visit the child"));
        assertStands(reference, "acknowledgement");
        acknowledgedByBoth(reference);
        assertStands(reference, "reply");
        OFFICER.run(() -> work.writeToChild(reference, "A police officer is on the way."));
        assertStands(reference, "child seen");
        OFFICER.run(() -> tasks.lookAgain(reference, UkTime.shown(Instant.now()).plusHours(2)));
        assertStands(reference, "task");
        OFFICER.run(() -> tasks.done(reference, tasks.of(reference).getFirst().id()));
        assertStands(reference, "child seen");
        OFFICER.run(() -> seen.write(reference, SeenBy.POLICE, Instant.now(), ChildWords.of("the sergeant called")));
        assertThat(stored(reference)).isEqualTo(due(facts(reference)));
        assertThat(Deadline.of(facts(reference), responseTimes)).isEmpty();
        OFFICER.run(() -> work.release(reference));
        assertThat(stored(reference)).isEqualTo(due(facts(reference)));
    }

    /** Reading takes the mark off a message in one column, and with it a clock of a quarter of an hour. */
    @Test
    void aMessageThatWasReadLeavesItsClockToo() {
        var reference = assessed(Level.TWO);
        database.sql("""
                        update triage_case set unseen = true, look_first = true, wrote_at = :now, replied_at = :now
                        where reference = :reference""")
                .param("now", Timestamp.from(Instant.now()))
                .param("reference", reference)
                .update();
        reckonAnew(reference);
        assertStands(reference, "first look");
        OFFICER.run(() -> desk.open(reference));
        assertThat(facts(reference).standing().unseen()).isFalse();
        assertThat(stored(reference)).isEqualTo(due(facts(reference)));
        assertThat(Deadline.of(facts(reference), responseTimes)).isEmpty();
    }

    @Test
    void whatIsNotWorkedOutYetCountsAsLate() {
        cases.save(new Case("DUE-NEW", Door.FORM, Instant.now(), new Suggestion(Level.THREE, List.of("new"))));
        database.sql("update triage_case set due_at = default, due_rules = default where reference = 'DUE-NEW'")
                .update();
        var overdue = new QueueFilter(QueueFilter.Whose.ANYBODY, null, null, true, QueueFilter.Order.NEXT_DEADLINE);
        assertThat(ours(lanes.read(overdue, "", EVERYTHING), Lane.ACT_NOW)).hasSize(1);
        dueTimes.lookThrough();
        assertThat(ours(lanes.read(overdue, "", EVERYTHING), Lane.ACT_NOW)).isEmpty();
        assertStands("DUE-NEW", "first look");
    }

    @Test
    void oneThatCannotBeReckonedKeepsNoOtherWaiting() {
        for (var name : List.of("DUE-BAD", "DUE-GOOD")) {
            cases.save(new Case(name, Door.FORM, Instant.now(), new Suggestion(Level.THREE, List.of("new"))));
        }
        database.sql(
                        "update triage_case set due_at = default, due_rules = default, "
                                + "door = if(reference = 'DUE-BAD', 'NO SUCH DOOR', door) where reference in ('DUE-BAD', 'DUE-GOOD')")
                .update();
        dueTimes.lookThrough();
        assertStands("DUE-GOOD", "first look");
    }

    private void assertStands(String reference, String what) {
        assertThat(Deadline.of(facts(reference), responseTimes).orElseThrow().what())
                .isEqualTo(what);
        assertThat(stored(reference)).as(what).isEqualTo(due(facts(reference)));
    }

    private Instant stored(String reference) {
        return database.sql("select due_at from triage_case where reference = ?")
                .param(reference)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private Instant due(CaseFacts facts) {
        return DueTime.at(facts, responseTimes);
    }

    private Lane lane(CaseFacts facts, Instant now) {
        if (facts.standing().owner() == null
                || facts.times().claimedAt() == null
                || due(facts).isBefore(now)) {
            return Lane.ACT_NOW;
        }
        if (facts.toAgree().lowerTo() != null) {
            return Lane.SECOND_OFFICER;
        }
        return facts.standing().unseen() ? Lane.NEW_MESSAGE : Lane.IN_HAND;
    }

    private static List<CaseFacts> ours(Map<Lane, LaneRows.Read> read, Lane lane) {
        return requireNonNull(read.get(lane)).first().stream()
                .filter(facts -> facts.reference().startsWith("DUE-"))
                .toList();
    }
}

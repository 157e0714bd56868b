package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.WorkloadRows.OpenClocks;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rule of what is late stands twice, in {@link Deadline} and in the database's words. Every combination of what can have happened to
 * a case is made here, at every age that matters, and both have to say the same of each.
 */
class OverdueIT extends TriageDesk {

    private static final int EVERYTHING = 20_000;
    private static final QueueFilter ALL =
            new QueueFilter(QueueFilter.Whose.ANYBODY, null, null, false, QueueFilter.Order.LONGEST_WAIT);
    private static final QueueFilter OVERDUE =
            new QueueFilter(QueueFilter.Whose.ANYBODY, null, null, true, QueueFilter.Order.LONGEST_WAIT);
    /** Minutes: within every clock of a fresh install, and after each of them; 10 is in the first look and 40 is not. */
    private static final String AGES =
            "select 10 as age union all select 40 union all select 90 union all select 300 union all select 1500 union all select 12000";

    private static final String YES_OR_NO = "(select 0 as %1$s union all select 1) as of_%1$s";

    @Autowired
    private LaneRows lanes;

    @Autowired
    private ResponseTimes responseTimes;

    @Autowired
    private WorkloadRows rows;

    @BeforeEach
    void everythingThatCanHaveHappenedHas() {
        database.sql("""
                insert into triage_case (reference, state, received_at, opened_at, clocks_from, door, suggested_level, reasons, \
                owner, claimed_at, police_asked,
                    services_asked, referred_at, acknowledged_at, replied_at, wrote_at, added_at, child_wrote, version, \
                    other_language, look_first, unseen)
                select concat('DUE-', row_number() over ()), 'CLAIMED', utc_timestamp(6) - interval age minute, \
                utc_timestamp(6) - interval age minute,
                    utc_timestamp(6) - interval age minute, 'FORM', level, '', if(claimed, 'due-officer', null), if(claimed, \
                    utc_timestamp(6), null), police, services,
                    if(police or services, utc_timestamp(6), null), if(acknowledged, utc_timestamp(6), null), if(replied, \
                    utc_timestamp(6), null),
                    utc_timestamp(6) - interval wrote minute, utc_timestamp(6) - interval added minute, false, 0, \
                    words in (1, 2), words in (3, 4), words in (2, 4)
                from (select 'ONE' as level union all select 'TWO' union all select 'THREE' union all select 'NONE') as of_level
                cross join (%s) as of_age cross join %s cross join %s cross join %s cross join %s cross join %s
                cross join (select null as wrote union all select 20 union all select 400) as of_wrote
                cross join (select null as added union all select 20 union all select 400) as of_added
                cross join (select 0 as words union all select 1 union all select 2 union all select 3 union all select 4) as of_words
                """.formatted(
                                AGES,
                                YES_OR_NO.formatted("claimed"),
                                YES_OR_NO.formatted("police"),
                                YES_OR_NO.formatted("services"),
                                YES_OR_NO.formatted("acknowledged"),
                                YES_OR_NO.formatted("replied")))
                .update();
    }

    @AfterEach
    void clear() {
        database.sql("delete from triage_case where reference like 'DUE-%'").update();
    }

    @Test
    void whatIsLateIsTheSameInTheDatabaseAsOnTheDesk() {
        for (var level : Level.values()) {
            var all = ours(ALL, level);
            var late = references(ours(OVERDUE, level));
            var expected = references(all.stream().filter(this::isLate).toList());
            assertThat(all).as("every combination of %s", level).hasSize(6 * 32 * 3 * 3 * 5);
            assertThat(expected)
                    .as("some of %s are late and some are not", level)
                    .isNotEmpty()
                    .hasSizeLessThan(all.size());
            assertThat(late).as("%s", level).isEqualTo(expected);
        }
    }

    @Test
    void theBoardKnowsOfEachClockWhatTheCaseItselfSays() {
        var known = rows.open().stream()
                .filter(each -> each.reference().startsWith("DUE-"))
                .collect(Collectors.toMap(OpenClocks::reference, Function.identity()));
        assertThat(known)
                .as("the most urgent, as far as they are read")
                .hasSizeGreaterThan(3 * WorkloadRows.MOST_READ / 4);
        var kinds = EnumSet.noneOf(WaitsFor.class);
        for (var level : List.of(Level.ONE, Level.TWO)) {
            ours(ALL, level).forEach(facts -> {
                var expected = RunningClock.of(facts, null, responseTimes);
                expected.forEach(each -> kinds.add(each.what()));
                assertThat(requireNonNull(known.get(facts.reference())).clocks())
                        .as(facts.reference())
                        .isEqualTo(expected);
            });
        }
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(WaitsFor.SECOND_OFFICER)));
    }

    private boolean isLate(CaseFacts facts) {
        return Deadline.of(facts, responseTimes)
                .filter(due -> due.until().isBefore(Instant.now()))
                .isPresent();
    }

    private List<CaseFacts> ours(QueueFilter filter, Level level) {
        return lanes.read(level, filter, "", EVERYTHING).first().stream()
                .filter(facts -> facts.reference().startsWith("DUE-"))
                .toList();
    }

    private static Set<String> references(List<CaseFacts> found) {
        return found.stream().map(CaseFacts::reference).collect(Collectors.toSet());
    }
}

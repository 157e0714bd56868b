package org.thinkuknow.triage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.CaseQueue.LanePage;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.util.Objects.requireNonNull;

/**
 * Reads lanes through the index that holds open cases by urgency, turn and time of receipt: a page is read from its beginning,
 * however many cases there are.
 */
@Component
class LaneRows {

    /** What is to be looked at first has the first turn of its lane, and everything else the second. */
    private static final List<Integer> TURNS = List.of(1, 2);

    private static final Comparator<CaseFacts> FIRST_TURN = Comparator.comparing(facts -> !facts.isFirst());

    private static final Comparator<CaseFacts> LONGEST_WAIT = Comparator.comparing(
                    (CaseFacts facts) -> facts.times().receivedAt())
            .thenComparing(CaseFacts::reference);

    private final EntityManager database;
    private final ResponseTimes responseTimes;
    private final Clock clock;

    LaneRows(EntityManager database, ResponseTimes responseTimes, Clock clock) {
        this.database = database;
        this.responseTimes = responseTimes;
        this.clock = clock;
    }

    /** The first cases of a lane, and how many there are, counted as far as {@link LanePage} says. */
    @Transactional(readOnly = true)
    public Lane read(Level level, QueueFilter filter, String officer, int rows) {
        return requireNonNull(read(List.of(level), filter, officer, rows).get(level));
    }

    /** The same of several lanes: one question for their cases and one for their numbers, as each question has its price. */
    @Transactional(readOnly = true)
    public Map<Level, Lane> read(List<Level> levels, QueueFilter filter, String officer, int rows) {
        var first = first(levels, filter, officer, rows);
        var counts = count(levels, filter, officer);
        var read = new EnumMap<Level, Lane>(Level.class);
        for (var lane = 0; lane < levels.size(); lane++) {
            var level = levels.get(lane);
            read.put(
                    level,
                    new Lane(
                            first.stream()
                                    .filter(found -> found.level() == level)
                                    .limit(rows)
                                    .toList(),
                            counts.get(lane)));
        }
        return read;
    }

    @SuppressWarnings("unchecked")
    private List<CaseFacts> first(List<Level> levels, QueueFilter filter, String officer, int rows) {
        var values = new HashMap<String, Object>();
        var order = filter.order() == QueueFilter.Order.NEWEST ? " desc" : "";
        var sql = levels.stream()
                .flatMap(level -> turns(level)
                        .map(turn ->
                                "(select * from triage_case where %s and turn = %d order by received_at%s, reference%s limit %d)"
                                        .formatted(
                                                condition(level, filter, officer, values), turn, order, order, rows)))
                .collect(Collectors.joining(" union all "));
        var found = (List<Case>)
                with(database.createNativeQuery(sql, Case.class), values).getResultList();
        return found.stream()
                .map(Case::facts)
                .sorted(FIRST_TURN.thenComparing(
                        filter.order() == QueueFilter.Order.NEWEST ? LONGEST_WAIT.reversed() : LONGEST_WAIT))
                .toList();
    }

    /** Only level two has a first turn; the others are asked for nothing in vain. */
    private static Stream<Integer> turns(Level level) {
        return TURNS.stream().skip(level == Level.TWO ? 0 : 1);
    }

    /** How many cases are in lanes in all, counted as far as {@link LanePage} says. */
    @Transactional(readOnly = true)
    public Map<Level, Integer> counts(List<Level> levels) {
        var counted = count(levels, QueueFilter.ALL, "");
        var counts = new EnumMap<Level, Integer>(Level.class);
        for (var lane = 0; lane < levels.size(); lane++) {
            counts.put(levels.get(lane), counted.get(lane));
        }
        return counts;
    }

    private List<Integer> count(List<Level> levels, QueueFilter filter, String officer) {
        var values = new HashMap<String, Object>();
        var sql = levels.stream()
                .map(level -> "select count(*) from (select 1 from triage_case where %s limit %d) as counted"
                        .formatted(condition(level, filter, officer, values), LanePage.MOST_COUNTED + 1))
                .collect(Collectors.joining("), (", "select (", ")"));
        var counted =
                with(database.createNativeQuery(sql, Object[].class), values).getSingleResult();
        return Arrays.stream((Object[]) counted)
                .map(count -> ((Number) count).intValue())
                .toList();
    }

    /** Every part of the condition is written here; what an officer chose goes in as a value. */
    private String condition(Level level, QueueFilter filter, String officer, Map<String, Object> values) {
        var condition = new StringBuilder("is_open = 1 and urgency = ").append(urgency(level));
        switch (filter.whose()) {
            case MINE -> {
                condition.append(" and owner = :officer");
                values.put("officer", officer);
            }
            case NOBODY -> condition.append(" and owner is null");
            case ANYBODY -> {}
        }
        if (filter.state() != null) {
            condition.append(" and state = :state");
            values.put("state", filter.state().name());
        }
        if (filter.door() != null) {
            condition.append(" and door = :door");
            values.put("door", filter.door().name());
        }
        if (filter.waits() != null) {
            condition.append(filter.waits() == QueueFilter.Waits.NEW_MESSAGE ? " and unseen = 1" : " and asks = 1");
        }
        if (filter.overdue()) {
            condition.append(" and ").append(overdue(level, values));
        }
        return condition.toString();
    }

    /**
     * Whether a case of a level is late with its next step, as {@link Deadline#of} has it; the moments that are meant
     * are added to the values.
     */
    String overdue(Level level, Map<String, Object> values) {
        var reply = "replied_at is null and greatest(clocks_from, coalesce(wrote_at, clocks_from)) < "
                + before("replied", responseTimes.reply(level), level, values);
        var looked = "when claimed_at is null then clocks_from < "
                + before("looked", responseTimes.firstLook(level), level, values);
        if (level != Level.ONE) {
            var soon = before("looked", responseTimes.firstLook(Level.ONE), Level.ONE, values);
            return """
                    (case when claimed_at is null and (other_language = 1 or look_first = 1) then clocks_from < %1$s %2$s
                    else %3$s or (other_language = 1 or look_first = 1) and unseen = 1 and \
                    greatest(clocks_from, coalesce(wrote_at, clocks_from)) < %1$s end)""".formatted(soon, looked, reply);
        }
        var acknowledged = before("acknowledged", responseTimes.acknowledgementOne(), level, values);
        return ("(case %s when police_asked = 0 or services_asked = 0 then clocks_from < %s when acknowledged_at is "
                        + "null then clocks_from < %s else coalesce(added_at < %s, 0) or (%s) end)")
                .formatted(
                        looked,
                        before("referred", responseTimes.referralOne(), level, values),
                        acknowledged,
                        acknowledged,
                        reply);
    }

    /** A value for the moment that a clock has run from: each level has clocks of its own. */
    private String before(String step, Duration allowed, Level level, Map<String, Object> values) {
        var name = step + urgency(level);
        values.put(name, clock.instant().minus(allowed));
        return ":" + name;
    }

    /** As the column of that name is worked out. */
    static int urgency(Level level) {
        return level.ordinal() + 1;
    }

    private static Query with(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    /** What was read of a lane. */
    record Lane(List<CaseFacts> first, int count) {}
}

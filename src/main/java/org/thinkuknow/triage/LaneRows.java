package org.thinkuknow.triage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lanes through the index that holds open cases by urgency and time of receipt: a page is read from its beginning,
 * however many cases there are.
 */
@Component
class LaneRows {

    private final EntityManager database;
    private final Clocks clocks;
    private final Clock clock;

    LaneRows(EntityManager database, Clocks clocks, Clock clock) {
        this.database = database;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The first cases of a lane, and how many there are, counted as far as {@link LanePage} says. */
    @Transactional(readOnly = true)
    public Lane read(Level level, QueueFilter filter, String officer, int rows) {
        return new Lane(first(level, filter, officer, rows).stream().map(Case::facts).toList(), count(level, filter, officer));
    }

    /** How many of each officer's open cases of a level are late with their next step. */
    Map<String, Integer> overdueByOwner(Level level) {
        var values = new HashMap<String, Object>();
        values.put("urgency", level.ordinal() + 1);
        var sql = "select owner, count(*) from triage_case where is_open = 1 and urgency = :urgency and owner is not null and %s group by owner"
                .formatted(overdue(level, values));
        var counts = new HashMap<String, Integer>();
        for (var row : with(database.createNativeQuery(sql, Object[].class), values).getResultList()) {
            counts.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).intValue());
        }
        return counts;
    }

    @SuppressWarnings("unchecked")
    private List<Case> first(Level level, QueueFilter filter, String officer, int rows) {
        var values = new HashMap<String, Object>();
        var order = filter.order() == QueueFilter.Order.NEWEST ? " desc" : "";
        var sql = "select * from triage_case where %s order by received_at%s, reference%s limit %d"
                .formatted(condition(level, filter, officer, values), order, order, rows);
        return (List<Case>) with(database.createNativeQuery(sql, Case.class), values).getResultList();
    }

    private int count(Level level, QueueFilter filter, String officer) {
        var values = new HashMap<String, Object>();
        var sql = "select count(*) from (select 1 from triage_case where %s limit %d) as counted"
                .formatted(condition(level, filter, officer, values), LanePage.MOST_COUNTED + 1);
        return ((Number) with(database.createNativeQuery(sql), values).getSingleResult()).intValue();
    }

    /** Every part of the condition is written here; what an officer chose goes in as a value. */
    private String condition(Level level, QueueFilter filter, String officer, Map<String, Object> values) {
        var condition = new StringBuilder("is_open = 1 and urgency = :urgency");
        values.put("urgency", level.ordinal() + 1);
        switch (filter.whose()) {
            case MINE -> {
                condition.append(" and owner = :officer");
                values.put("officer", officer);
            }
            case NOBODY -> condition.append(" and owner is null");
            case ANYBODY -> { }
        }
        if (filter.state() != null) {
            condition.append(" and state = :state");
            values.put("state", filter.state().name());
        }
        if (filter.door() != null) {
            condition.append(" and door = :door");
            values.put("door", filter.door().name());
        }
        if (filter.overdue()) {
            condition.append(" and ").append(overdue(level, values));
        }
        return condition.toString();
    }

    /** As {@link Due#of} has it. */
    private String overdue(Level level, Map<String, Object> values) {
        var now = clock.instant();
        values.put("looked", now.minus(clocks.firstLook(level)));
        values.put("replied", now.minus(clocks.reply(level)));
        var reply = "replied_at is null and greatest(clocks_from, coalesce(wrote_at, clocks_from)) < :replied";
        if (level != Level.ONE) {
            return "(case when claimed_at is null then clocks_from < :looked else %s end)".formatted(reply);
        }
        values.put("referred", now.minus(clocks.referralOne()));
        values.put("acknowledged", now.minus(clocks.acknowledgementOne()));
        return """
                (case when claimed_at is null then clocks_from < :looked when referred_at is null then clocks_from < :referred
                when acknowledged_at is null then clocks_from < :acknowledged else %s end)""".formatted(reply);
    }

    private static Query with(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    /** What was read of a lane. */
    record Lane(List<CaseFacts> first, int count) {
    }
}

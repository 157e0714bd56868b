package org.thinkuknow.outreach;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Visits as lists show them: nothing that is sealed is read. Each list goes on after the visit at which its page ended, by an index,
 * however many there are.
 */
@Component
class VisitListRows {

    private static final String COLUMNS = """
            select v.reference, v.school_number, v.school_name, v.school_town, v.nation, v.leader, v.starts_at, v.minutes, v.audience, \
            v.pupils, v.talk, v.live, v.state, v.planned_at, v.held_at, v.changed_at""";
    private static final String FROM = " from visit v";
    private static final String TO_WHICH_SOMEBODY_GOES =
            " from visit_person p join visit v on v.reference = p.visit and p.username = ?";
    private static final String EARLIEST_FIRST = " order by %s, %s limit ?";
    private static final String NEWEST_FIRST = " order by %s desc, %s desc limit ?";

    private final JdbcClient database;

    VisitListRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Visits that begin from one moment until another, the earliest first.
     *
     * @param goes the username of somebody who goes; empty for all visits
     */
    List<VisitFacts> between(Optional<String> goes, Instant from, Instant until, Optional<VisitPlace> after, int most) {
        return listed(new Asked(COLUMNS, goes).within(from, until).later(after), EARLIEST_FIRST, most);
    }

    /** When visits begin from one moment until another. */
    List<Instant> beginnings(Optional<String> goes, Instant from, Instant until) {
        var asked = new Asked("select v.starts_at", goes).within(from, until);
        return database.sql(asked.sql())
                .params(asked.params())
                .query((row, number) -> UtcColumns.instant(row.getObject(1, LocalDateTime.class)))
                .list();
    }

    /** Visits, the newest first. */
    List<VisitFacts> newest(Optional<String> goes, Optional<VisitState> state, Optional<VisitPlace> after, int most) {
        var asked = new Asked(COLUMNS, goes);
        state.ifPresent(each -> asked.where("v.state = ?", each.name()));
        return listed(asked.earlier(after), NEWEST_FIRST, most);
    }

    /** Visits that were held and whose schools have not been called, the longest ago first. */
    List<VisitFacts> toCallBack(Optional<String> goes, Optional<VisitPlace> after, int most) {
        return listed(
                new Asked(COLUMNS, goes)
                        .where("v.state = ?", VisitState.HELD.name())
                        .later(after),
                EARLIEST_FIRST,
                most);
    }

    private List<VisitFacts> listed(Asked asked, String order, int most) {
        return database.sql(asked.sql() + order.formatted(asked.startsAt, asked.reference))
                .params(asked.params())
                .param(most)
                .query(VisitListRows::facts)
                .list();
    }

    private static VisitFacts facts(ResultSet row, int number) throws SQLException {
        return new VisitFacts(
                row.getString("reference"),
                new SchoolOfVisit(
                        row.getString("school_number"),
                        row.getString("school_name"),
                        row.getString("school_town"),
                        row.getString("nation")),
                row.getString("leader"),
                UtcColumns.instant(row, "starts_at"),
                row.getInt("minutes"),
                row.getString("audience"),
                row.getInt("pupils"),
                row.getString("talk"),
                row.getBoolean("live"),
                VisitState.valueOf(row.getString("state")),
                UtcColumns.instant(row, "planned_at"),
                UtcColumns.instantOrNull(row, "held_at"),
                UtcColumns.instant(row, "changed_at"));
    }

    /** A statement that is put together of fixed parts. */
    private static final class Asked {

        private final StringBuilder sql = new StringBuilder();
        private final List<Object> params = new ArrayList<>();
        private final String startsAt;
        private final String reference;
        private String joint = " where ";

        /** What somebody goes to is found in its order where it is written who goes. */
        Asked(String columns, Optional<String> goes) {
            startsAt = goes.isPresent() ? "p.starts_at" : "v.starts_at";
            reference = goes.isPresent() ? "p.visit" : "v.reference";
            sql.append(columns).append(goes.isPresent() ? TO_WHICH_SOMEBODY_GOES : FROM);
            goes.ifPresent(params::add);
        }

        Asked where(String condition, Object... values) {
            sql.append(joint).append(condition);
            params.addAll(List.of(values));
            joint = " and ";
            return this;
        }

        Asked within(Instant from, Instant until) {
            return where("%1$s >= ? and %1$s < ?".formatted(startsAt), UtcColumns.of(from), UtcColumns.of(until));
        }

        Asked later(Optional<VisitPlace> place) {
            place.ifPresent(each -> beyond(">", each));
            return this;
        }

        Asked earlier(Optional<VisitPlace> place) {
            place.ifPresent(each -> beyond("<", each));
            return this;
        }

        /** In two steps, of which the first is a range of the index: databases do not make one of a comparison of rows. */
        private void beyond(String sign, VisitPlace place) {
            var at = UtcColumns.of(place.startsAt());
            where(
                    "%1$s %3$s= ? and (%1$s %3$s ? or %2$s %3$s ?)".formatted(startsAt, reference, sign),
                    at,
                    at,
                    place.reference());
        }

        String sql() {
            return sql.toString();
        }

        List<Object> params() {
            return params;
        }
    }
}

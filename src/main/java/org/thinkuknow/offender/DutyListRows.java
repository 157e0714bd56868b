package org.thinkuknow.offender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Duties and reviews as lists show them: each goes on after the line at which its page ended, by an index, however many there are. */
@Component
class DutyListRows {

    private final JdbcClient database;
    private final OffenderTexts texts;

    DutyListRows(JdbcClient database, OffenderTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** A row of a list, before anybody says what its rule asks. */
    record Row(String offender, String manager, Optional<String> name, DutyRef duty, LocalDate day) {}

    /**
     * Lines of a list, the earliest day first.
     *
     * @param manager whose people; empty for all, who are listed without names
     */
    List<Row> lines(DueList list, LocalDate today, Optional<String> manager, Optional<DutyPlace> after, int most) {
        return list.isOfDuties()
                ? duties(list, today, manager, after, most)
                : reviews(list.column(), list, today, manager, after, most);
    }

    private List<Row> duties(
            DueList list, LocalDate today, Optional<String> manager, Optional<DutyPlace> after, int most) {
        var params = new ArrayList<Object>();
        var sql = new StringBuilder("select d.offender, d.manager, d.rule, d.counted_from, d.act_by day");
        from(sql, "offender_duty", manager, params);
        sql.append(" d.late = ? and d.act_by between ? and ?");
        params.addAll(List.of(list == DueList.OVERDUE, list.from(today), list.until(today)));
        after.ifPresent(place -> {
            sql.append("""
                     and d.act_by >= ? and (d.act_by > ? or d.offender > ? or (d.offender = ? and \
                    (d.rule > ? or (d.rule = ? and d.counted_from > ?))))""");
            params.addAll(List.of(
                    place.day(),
                    place.day(),
                    place.offender(),
                    place.offender(),
                    place.rule(),
                    place.rule(),
                    place.from()));
        });
        sql.append(" order by d.act_by, d.offender, d.rule, d.counted_from limit ?");
        return rows(sql, params, manager, most);
    }

    private List<Row> reviews(
            String column,
            DueList list,
            LocalDate today,
            Optional<String> manager,
            Optional<DutyPlace> after,
            int most) {
        var params = new ArrayList<Object>();
        var sql = new StringBuilder(
                "select d.offender, d.manager, '' rule, d.%1$s counted_from, d.%1$s day".formatted(column));
        from(sql, "offender_standing", manager, params);
        sql.append(" d.%s <= ?".formatted(column));
        params.add(list.until(today));
        after.ifPresent(place -> {
            sql.append(" and d.%1$s >= ? and (d.%1$s > ? or d.offender > ?)".formatted(column));
            params.addAll(List.of(place.day(), place.day(), place.offender()));
        });
        sql.append(" order by d.%s, d.offender limit ?".formatted(column));
        return rows(sql, params, manager, most);
    }

    private static void from(StringBuilder sql, String table, Optional<String> manager, List<Object> params) {
        sql.append(manager.isPresent() ? ", o.name" : "")
                .append(" from ")
                .append(table)
                .append(" d");
        manager.ifPresent(name -> {
            sql.append(" join offender o on o.reference = d.offender");
            params.add(name);
        });
        sql.append(" where").append(manager.isPresent() ? " d.manager = ? and" : "");
    }

    private List<Row> rows(StringBuilder sql, List<Object> params, Optional<String> manager, int most) {
        return database.sql(sql.toString())
                .params(params)
                .param(most)
                .query((row, number) -> row(row, manager.isPresent()))
                .list();
    }

    private Row row(ResultSet row, boolean named) throws SQLException {
        var offender = row.getString("offender");
        return new Row(
                offender,
                row.getString("manager"),
                named ? Optional.of(texts.openName(row.getBytes("name"), offender)) : Optional.empty(),
                new DutyRef(row.getString("rule"), row.getObject("counted_from", LocalDate.class)),
                row.getObject("day", LocalDate.class));
    }

    /** How many people each manager has, and how many duties of theirs are overdue. */
    List<TeamLoad> load() {
        return database.sql("""
                select p.manager, p.people, coalesce(l.late, 0) late
                from (select manager, count(*) people from offender group by manager) p
                left join (select manager, count(*) late from offender_duty where late = true group by manager) l
                on l.manager = p.manager order by p.manager""")
                .query((row, number) ->
                        new TeamLoad(row.getString("manager"), row.getInt("people"), row.getInt("late")))
                .list();
    }
}

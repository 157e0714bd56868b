package org.thinkuknow.offender;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rows of which rung was told of which duty. */
@Component
class LadderRows {

    private static final String OVERDUE = """
            select d.offender, d.manager, d.rule, d.counted_from from offender_duty d
            left join offender_standing p on p.offender = d.offender
            where d.late = true and (d.last_day <= ? or (? and p.at_once = true))""";

    private static final String SOON = """
            select d.offender, d.manager, d.rule, d.counted_from from offender_duty d
            where d.late = false and d.act_by between ? and ?""";

    private static final String NOT_TOLD = """
             and not exists (select 1 from offender_step s where s.offender = d.offender and s.rule = d.rule
            and s.counted_from = d.counted_from and s.step = ?) order by d.manager, d.offender limit ?""";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    LadderRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A duty of which a rung is to be told. */
    record Untold(String offender, String manager, DutyRef duty) {}

    List<Untold> untold(LadderStep step, LocalDate today, int most) {
        return step.isOfOverdue()
                ? query(OVERDUE + NOT_TOLD, step.behind(today), step == LadderStep.HEAD, step.name(), most)
                : query(SOON + NOT_TOLD, today, step.list().until(today), step.name(), most);
    }

    private List<Untold> query(String sql, Object... params) {
        return database.sql(sql)
                .params(List.of(params))
                .query((row, number) -> new Untold(
                        row.getString("offender"),
                        row.getString("manager"),
                        new DutyRef(row.getString("rule"), row.getObject("counted_from", LocalDate.class))))
                .list();
    }

    void told(List<Untold> all, LadderStep step, Instant now) {
        batches.batchUpdate(
                "insert into offender_step (offender, rule, counted_from, step, told_at) values (?, ?, ?, ?, ?)",
                all.stream()
                        .map(each -> new Object[] {
                            each.offender(), each.duty().rule(), each.duty().from(), step.name(), UtcColumns.of(now)
                        })
                        .toList());
    }
}

package org.thinkuknow.offender;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of what is due; only what has changed is written. */
@Component
class DutyRows {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final ManyRows many;

    DutyRows(JdbcClient database, JdbcTemplate batches, ManyRows many) {
        this.database = database;
        this.batches = batches;
        this.many = many;
    }

    /** The duties of some people, by reference. */
    Map<String, List<DutyRow>> of(Collection<String> offenders) {
        var found = new HashMap<String, List<DutyRow>>();
        database.sql("""
                select offender, rule, counted_from, state, act_by, safe, due, last_day, because from offender_duty
                where offender in (:offenders)""").param("offenders", offenders).query(row -> {
            found.computeIfAbsent(row.getString("offender"), first -> new ArrayList<>())
                    .add(duty(row));
        });
        return found;
    }

    private static DutyRow duty(ResultSet row) throws SQLException {
        return new DutyRow(
                new DutyRef(row.getString("rule"), row.getObject("counted_from", LocalDate.class)),
                DutyStanding.valueOf(row.getString("state")),
                row.getObject("act_by", LocalDate.class),
                row.getObject("safe", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("because"));
    }

    /** Takes away duties of whom each belongs to, and puts others. */
    void change(List<DutyOf> gone, List<DutyOf> put) {
        if (!gone.isEmpty()) {
            batches.batchUpdate(
                    "delete from offender_duty where offender = ? and rule = ? and counted_from = ?",
                    gone.stream()
                            .map(each -> new Object[] {
                                each.offender(),
                                each.row().duty().rule(),
                                each.row().duty().from()
                            })
                            .toList());
        }
        if (!put.isEmpty()) {
            many.insert(
                    "insert into offender_duty (offender, rule, counted_from, manager, state, late, act_by, safe, due, last_day,"
                            + " because) values",
                    put.stream().map(DutyRows::values).toList(),
                    """
                    on duplicate key update manager = values(manager), state = values(state), late = values(late),
                    act_by = values(act_by), safe = values(safe), due = values(due), last_day = values(last_day),
                    because = values(because)""");
        }
    }

    private static Object[] values(DutyOf each) {
        var row = each.row();
        return new Object[] {
            each.offender(),
            row.duty().rule(),
            row.duty().from(),
            each.manager(),
            row.standing().name(),
            row.isLate(),
            row.actBy(),
            row.safe(),
            row.due(),
            row.lastDay(),
            row.because()
        };
    }

    /** A duty and whose it is. */
    record DutyOf(String offender, String manager, DutyRow row) {}
}

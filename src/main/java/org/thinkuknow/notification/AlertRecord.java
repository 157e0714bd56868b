package org.thinkuknow.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What became of the alerts about a subject. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class AlertRecord {

    private static final String OF = """
            select step, due_at, rung, person, way, made_at, sent_at, failed_at, failure, held_until, dropped_at, false as refused
            from staff_alert where subject = ?
            union all select step, due_at, rung, null, 'MAIL', noted_at, null, null, null, null, null, refused
            from staff_untold where subject = ? order by made_at, person, way""";

    private final JdbcClient database;
    private final Staff staff;

    AlertRecord(JdbcClient database, Staff staff) {
        this.database = database;
        this.staff = staff;
    }

    /** Each alert to each person, the earliest first, and each time that there was nobody. */
    @Transactional(readOnly = true)
    public List<AlertOutcome> of(String subject) {
        return database.sql(OF).params(subject, subject).query(this::outcome).list();
    }

    private AlertOutcome outcome(ResultSet row, int number) throws SQLException {
        var rung = row.getString("rung");
        var person = row.getString("person");
        var made = UtcColumns.instant(row, "made_at");
        var state = state(row);
        return new AlertOutcome(
                row.getString("step"),
                UtcColumns.instant(row, "due_at"),
                rung == null ? null : EscalationTier.valueOf(rung),
                person == null ? "" : nameOf(person),
                Way.valueOf(row.getString("way")),
                state,
                made,
                switch (state) {
                    case SENT -> UtcColumns.instant(row, "sent_at");
                    case FAILED_FOR_NOW, FAILED_FOR_GOOD -> UtcColumns.instant(row, "failed_at");
                    case HELD -> UtcColumns.instant(row, "held_until");
                    case DROPPED -> UtcColumns.instant(row, "dropped_at");
                    case MADE, NOBODY_ON_CALL, NOBODY_REACHED -> made;
                });
    }

    private String nameOf(String person) {
        return Person.MAILBOX.equals(person) ? "The centre's on-call address" : staff.nameOf(person);
    }

    private static AlertOutcome.State state(ResultSet row) throws SQLException {
        if (row.getString("person") == null) {
            return row.getBoolean("refused") ? AlertOutcome.State.NOBODY_REACHED : AlertOutcome.State.NOBODY_ON_CALL;
        }
        var failure = row.getString("failure");
        if (failure != null) {
            return MailFailure.FOR_GOOD.name().equals(failure)
                    ? AlertOutcome.State.FAILED_FOR_GOOD
                    : AlertOutcome.State.FAILED_FOR_NOW;
        }
        if (row.getObject("sent_at") != null) {
            return AlertOutcome.State.SENT;
        }
        if (row.getObject("dropped_at") != null) {
            return AlertOutcome.State.DROPPED;
        }
        return row.getObject("held_until") == null ? AlertOutcome.State.MADE : AlertOutcome.State.HELD;
    }
}

package org.thinkuknow.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.notification.Ways.Planned;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of alerts, one for each person, and of those that had nobody. */
@Component
class AlertRows {

    private static final String LEAVING =
            "select id, subject, step, due_at, person, address, rung, way, urgent, failure, failing_since from staff_alert where ";

    private final JdbcClient database;

    AlertRows(JdbcClient database) {
        this.database = database;
    }

    /** Makes an alert once for a person on one way. The id, unless it was made before. */
    Optional<Long> make(Alerted alerted, Person person, Planned planned, boolean urgent, Instant now) {
        var isNew = database.sql("""
                insert ignore into staff_alert (subject, step, due_at, person, address, rung, made_at, way, urgent, held_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                        .param(alerted.subject())
                        .param(alerted.step())
                        .param(UtcColumns.of(alerted.dueAt()))
                        .param(person.name())
                        .param(planned.way() == Way.MAIL ? person.address() : "")
                        .param(person.rung().name())
                        .param(UtcColumns.of(now))
                        .param(planned.way().name())
                        .param(urgent)
                        .param(planned.heldUntil().map(UtcColumns::of).orElse(null))
                        .update()
                > 0;
        return isNew
                ? Optional.of(database.sql("""
                        select id from staff_alert where subject = ? and step = ? and due_at = ? and person = ? and way = ?""")
                        .params(
                                alerted.subject(),
                                alerted.step(),
                                UtcColumns.of(alerted.dueAt()),
                                person.name(),
                                planned.way().name())
                        .query(Long.class)
                        .single())
                : Optional.empty();
    }

    /** Notes that nobody was told. Whether that is new. */
    boolean untold(Alerted alerted, EscalationTier rung, boolean refused, Instant now) {
        return database.sql(
                                "insert ignore into staff_untold (subject, step, due_at, rung, refused, noted_at) values (?, ?, ?, "
                                        + "?, ?, ?)")
                        .params(
                                alerted.subject(),
                                alerted.step(),
                                UtcColumns.of(alerted.dueAt()),
                                rung.name(),
                                refused,
                                UtcColumns.of(now))
                        .update()
                > 0;
    }

    /** Whether an alert has reached somebody, or still may. */
    boolean isLive(Alerted alerted) {
        return database.sql("""
                select count(*) from staff_alert where subject = ? and step = ? and due_at = ? and (failure is null or failure <> ?)""")
                        .params(
                                alerted.subject(),
                                alerted.step(),
                                UtcColumns.of(alerted.dueAt()),
                                MailFailure.FOR_GOOD.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * What took nothing about a subject and is not tried again: an address that takes no mail as far as is known, and a way that failed
     * for the same step.
     */
    Set<Refused> refusedAbout(Alerted alerted) {
        return database
                .sql("""
                select distinct a.person, a.way from staff_alert a
                left join staff_address_refused r on r.person = a.person and r.address = a.address
                where a.subject = ? and a.failure = ? and
                ((a.way = 'MAIL' and r.person is not null) or (a.way <> 'MAIL' and a.step = ? and a.due_at = ?))""")
                .params(alerted.subject(), MailFailure.FOR_GOOD.name(), alerted.step(), UtcColumns.of(alerted.dueAt()))
                .query((row, number) -> new Refused(row.getString("person"), Way.valueOf(row.getString("way"))))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** An alert that may leave, has not left and is not given up. */
    Optional<Leaving> due(long id) {
        return database.sql(LEAVING + """
                id = ? and sent_at is null and held_until is null and dropped_at is null and (failure is null or failure <> ?)""")
                .params(id, MailFailure.FOR_GOOD.name())
                .query(this::leaving)
                .optional();
    }

    /** An alert with those that leave with it, the oldest first. */
    List<Leaving> with(Leaving alert) {
        return database.sql(LEAVING + "id = ? or gathered_in = ? order by id")
                .params(alert.id(), alert.id())
                .query(this::leaving)
                .list();
    }

    Leaving of(long id) {
        return database.sql(LEAVING + "id = ?").param(id).query(this::leaving).single();
    }

    void sent(Leaving alert, Instant now) {
        database.sql("update staff_alert set sent_at = ?, failure = null where id = ?")
                .params(UtcColumns.of(now), alert.id())
                .update();
        if (alert.way() == Way.MAIL) {
            takesMail(alert.person().name());
        }
    }

    void failed(Leaving alert, MailFailure failure, Instant now) {
        var at = UtcColumns.of(now);
        database.sql("update staff_alert set sent_at = null, failed_at = ?, failure = ?, "
                        + "failing_since = coalesce(failing_since, ?) where id = ?")
                .params(at, failure.name(), at, alert.id())
                .update();
        if (failure == MailFailure.FOR_GOOD && alert.way() == Way.MAIL) {
            var address = alert.person().address();
            database.sql(
                            "insert into staff_address_refused (person, address, refused_at) values (?, ?, ?) on duplicate key "
                                    + "update address = ?, refused_at = ?")
                    .params(alert.person().name(), address, at, address, at)
                    .update();
        }
    }

    /** Whether an address that refused is tried again from now on. */
    boolean takesMail(String person) {
        return database.sql("delete from staff_address_refused where person = ?")
                        .param(person)
                        .update()
                > 0;
    }

    private Leaving leaving(ResultSet row, int number) throws SQLException {
        var rung = row.getString("rung");
        var failure = row.getString("failure");
        return new Leaving(
                row.getLong("id"),
                new Alerted(row.getString("subject"), row.getString("step"), UtcColumns.instant(row, "due_at")),
                new Person(
                        row.getString("person"),
                        row.getString("address"),
                        rung == null ? EscalationTier.OFFICER : EscalationTier.valueOf(rung)),
                Way.valueOf(row.getString("way")),
                row.getBoolean("urgent"),
                failure == null ? null : MailFailure.valueOf(failure),
                UtcColumns.instantOrNull(row, "failing_since"));
    }

    /** What people are alerted to: one step of a subject, and when that was due. */
    record Alerted(String subject, String step, Instant dueAt) {
        String what() {
            return SomethingWaits.what(step);
        }

        boolean isOverlooked() {
            return SomethingWaits.isOverlooked(step);
        }
    }

    /** A way on which a person took nothing. */
    record Refused(String person, Way way) {}

    /** An alert that has to leave, and how it failed before if it did. */
    record Leaving(
            long id,
            Alerted alerted,
            Person person,
            Way way,
            boolean urgent,
            @Nullable MailFailure before,
            @Nullable Instant failingSince) {

        /** Whether it has failed for so long that it is of no use any more. */
        boolean isTriedTooLong(Duration longest, Instant now) {
            return failingSince != null && !failingSince.plus(longest).isAfter(now);
        }
    }
}

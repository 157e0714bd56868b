package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.SealBroken;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of leads' tasks: words and reasons under seal. */
@Component
class LeadTaskRows {

    private static final String COLUMNS =
            "select id, subject, school, words, due, for_whom, made_by, ended_at, ended_by, "
                    + "ended_as, reason from disclosure_task ";
    private static final byte[] NOTHING = {};

    private final JdbcClient database;
    private final Vault vault;

    LeadTaskRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** @return whether it is new: what is sent twice is there once */
    boolean add(NewTask task, Instant now) {
        return database.sql(
                                "insert ignore into disclosure_task (subject, school, words, due, for_whom, made_by, made_at, sending, "
                                        + "reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                task.subject(),
                                task.school(),
                                vault.seal(task.words(), task.subject()),
                                task.due(),
                                task.forWhom(),
                                task.madeBy(),
                                UtcColumns.of(now),
                                task.sending(),
                                NOTHING)
                        .update()
                == 1;
    }

    /** @return whether it was open */
    boolean end(Row task, LeadTask.End as, String reason, String by, Instant now) {
        return database.sql(
                                "update disclosure_task set ended_at = ?, ended_by = ?, ended_as = ?, reason = ? where id = ? and "
                                        + "ended_at is null")
                        .params(
                                UtcColumns.of(now),
                                by,
                                as.name(),
                                reason.isEmpty() ? NOTHING : vault.seal(reason, task.subject()),
                                task.id())
                        .update()
                == 1;
    }

    Optional<Row> find(long id) {
        return database.sql(COLUMNS + "where id = ?").param(id).query(this::row).optional();
    }

    /** Those about something, the open ones first, by day. */
    List<Row> of(String subject) {
        return database.sql(COLUMNS + "where subject = ? order by ended_at is not null, due, id")
                .param(subject)
                .query(this::row)
                .list();
    }

    /** The open ones of a school that are due by a day, by day. */
    List<Row> dueBy(String school, LocalDate day) {
        return database.sql(COLUMNS + "where school = ? and ended_at is null and due <= ? order by due, id")
                .params(school, day)
                .query(this::row)
                .list();
    }

    /** The open ones everywhere that are due by a day. */
    List<Row> dueBy(LocalDate day) {
        return database.sql(COLUMNS + "where ended_at is null and due <= ? order by due, id")
                .param(day)
                .query(this::row)
                .list();
    }

    /** What somebody's open tasks are about. */
    Set<String> subjectsOf(String username, String school) {
        return Set.copyOf(
                database.sql("select distinct subject from disclosure_task where school = ? and ended_at is null and "
                                + "for_whom = ?")
                        .params(school, username)
                        .query(String.class)
                        .list());
    }

    /** What the open tasks of a school are about, once for each task. */
    List<String> openSubjects(String school) {
        return database.sql("select subject from disclosure_task where school = ? and ended_at is null")
                .param(school)
                .query(String.class)
                .list();
    }

    int erase(String subject) {
        return database.sql("delete from disclosure_task where subject = ?")
                .param(subject)
                .update();
    }

    /** @return whether nobody else writes to them on that morning */
    boolean claimMorning(String username, LocalDate day) {
        return database.sql("insert ignore into disclosure_task_morning (username, day) values (?, ?)")
                        .params(username, day)
                        .update()
                == 1;
    }

    /** Whether somebody is still to be told on a morning that was claimed. */
    boolean isMorningDue(String username, LocalDate day) {
        return database.sql(
                                "select count(*) from disclosure_task_morning where username = ? and day = ? and told_at is null")
                        .params(username, day)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void morningTold(String username, LocalDate day, Instant now) {
        database.sql("update disclosure_task_morning set told_at = ? where username = ? and day = ?")
                .params(UtcColumns.of(now), username, day)
                .update();
    }

    /** Each by its key: a range would keep others from writing the rows of today. */
    void forgetMorningsBefore(LocalDate day) {
        database.sql("select day, username from disclosure_task_morning where day < ?")
                .param(day)
                .query((row, number) -> new Object[] {row.getObject("day", LocalDate.class), row.getString("username")})
                .list()
                .forEach(old -> database.sql("delete from disclosure_task_morning where day = ? and username = ?")
                        .params(old)
                        .update());
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var subject = row.getString("subject");
        var as = row.getString("ended_as");
        return new Row(
                row.getLong("id"),
                subject,
                row.getString("school"),
                open(row.getBytes("words"), subject),
                row.getObject("due", LocalDate.class),
                row.getString("for_whom"),
                row.getString("made_by"),
                UtcColumns.instantOrNull(row, "ended_at"),
                Optional.ofNullable(row.getString("ended_by")).orElse(""),
                as == null ? null : LeadTask.End.valueOf(as),
                open(row.getBytes("reason"), subject));
    }

    private String open(byte[] sealed, String subject) {
        try {
            return sealed.length == 0 ? "" : vault.open(sealed, subject);
        } catch (SealBroken e) {
            return LaterText.CANNOT_BE_OPENED;
        }
    }

    /** A task as it is written down. */
    record NewTask(
            String subject, String school, String words, LocalDate due, String forWhom, String madeBy, String sending) {

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "NewTask[" + subject + "]";
        }
    }

    /** A task as it is kept. */
    record Row(
            long id,
            String subject,
            String school,
            String words,
            LocalDate due,
            String forWhom,
            String madeBy,
            @Nullable Instant endedAt,
            String endedBy,
            LeadTask.@Nullable End end,
            String reason) {

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }
}

package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.shift.LeftWords;
import org.thinkuknow.triage.SampleSheet.Question;
import org.thinkuknow.triage.SampleSheet.Said;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rows of closed cases that supervisors look at; notes and answers are sealed. */
@Component
class SampleRows {

    private static final String CLOSED = """
            select c.reference, c.closed_at, c.closed_by from triage_case c
            where c.state = 'CLOSED' and c.closed_at >= :since and c.merged_into is null
            and (c.closed_by is null or c.closed_by <> :supervisor) and not exists
            (select 1 from triage_sample s where s.case_reference = c.reference and s.closed_at = c.closed_at)""";

    private static final String ROWS = "select * from triage_sample where ";

    private final JdbcClient database;
    private final Vault vault;

    SampleRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** @return whether the supervisor was given nothing in that week before; of two who ask at once the database lets one through */
    boolean begin(String supervisor, LocalDate monday) {
        return database.sql("insert ignore into triage_sample_week (supervisor, week) values (?, ?)")
                        .params(supervisor, monday)
                        .update()
                == 1;
    }

    /**
     * What was closed since a moment and was level one, or might have been, without ever going to an agency.
     *
     * @param lowered the references of what two officers lowered from level one
     */
    List<Closed> gravest(String supervisor, Instant since, Collection<String> lowered) {
        return database.sql(CLOSED + """
                 and c.referred_at is null and (c.suggested_level = 'ONE' or c.level = 'ONE' or c.reference in (:lowered))
                order by c.closed_at, c.reference""")
                .param("since", UtcColumns.of(since))
                .param("supervisor", supervisor)
                .param("lowered", lowered.isEmpty() ? List.of("") : lowered)
                .query(SampleRows::closed)
                .list();
    }

    /** Some of what was closed since a moment, by chance. */
    List<Closed> some(String supervisor, Instant since, int most) {
        return database.sql(CLOSED + " order by rand() limit :most")
                .param("since", UtcColumns.of(since))
                .param("supervisor", supervisor)
                .param("most", most)
                .query(SampleRows::closed)
                .list();
    }

    /** Gives a closed case to a supervisor, unless another was quicker. */
    void put(Closed closed, String supervisor, Instant now) {
        database.sql("""
                        insert ignore into triage_sample (case_reference, closed_at, closed_by, supervisor, drawn_at)
                        values (:reference, :closed, :by, :supervisor, :now)""")
                .param("reference", closed.reference())
                .param("closed", UtcColumns.of(closed.at()))
                .param("by", closed.by())
                .param("supervisor", supervisor)
                .param("now", UtcColumns.of(now))
                .update();
    }

    /** What a supervisor has still to look at, and what she looked at since a moment. */
    List<Row> of(String supervisor, Instant since) {
        return rows(
                "supervisor = ? and (looked_at is null or looked_at > ?) order by looked_at is not null, looked_at desc, id",
                supervisor,
                UtcColumns.of(since));
    }

    /** What anybody looked at since a moment. */
    List<Row> lookedAt(Instant since) {
        return rows("looked_at > ? order by id", UtcColumns.of(since));
    }

    /** What has a note for an officer who has not read it yet, the earliest first. */
    List<Row> unread(String officer) {
        return rows(
                "closed_by = ? and read_at is null and looked_at is not null and note is not null order by id",
                officer);
    }

    Optional<Row> find(long id) {
        return rows("id = ?", id).stream().findFirst();
    }

    /** @return whether it was not looked at before */
    boolean look(long id, String reference, SampleSheet sheet, Instant now) {
        return database.sql("""
                        update triage_sample set looked_at = :now, level_said = :level, time_said = :time, steps_said = :steps,
                        words_said = :words, note = :note where id = :id and looked_at is null""")
                        .param("now", UtcColumns.of(now))
                        .param("level", name(sheet, Question.LEVEL))
                        .param("time", name(sheet, Question.TIME))
                        .param("steps", name(sheet, Question.STEPS))
                        .param("words", name(sheet, Question.WORDS))
                        .param("note", sheet.note().isEmpty() ? null : vault.seal(sheet.note(), reference))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static String name(SampleSheet sheet, Question question) {
        return Objects.requireNonNull(sheet.said().get(question)).name();
    }

    /** @return whether the note is the officer's and was not read before */
    boolean read(long id, String officer, String reference, String answer, Instant now) {
        return database.sql("""
                        update triage_sample set read_at = :now, answer = :answer
                        where id = :id and closed_by = :officer and note is not null and read_at is null""")
                        .param("now", UtcColumns.of(now))
                        .param("answer", answer.isEmpty() ? null : vault.seal(answer, reference))
                        .param("id", id)
                        .param("officer", officer)
                        .update()
                == 1;
    }

    /** @return how many there were */
    int erase(String reference) {
        return database.sql("delete from triage_sample where case_reference = ?")
                .param(reference)
                .update();
    }

    private List<Row> rows(String where, Object... values) {
        return database.sql(ROWS + where).params(values).query(this::row).list();
    }

    private static Closed closed(ResultSet row, int number) throws SQLException {
        return new Closed(row.getString("reference"), UtcColumns.instant(row, "closed_at"), row.getString("closed_by"));
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var reference = row.getString("case_reference");
        var said = new EnumMap<Question, Said>(Question.class);
        for (var question : Question.values()) {
            var answer = row.getString(question.name().toLowerCase(Locale.ROOT) + "_said");
            if (answer != null) {
                said.put(question, Said.valueOf(answer));
            }
        }
        return new Row(
                row.getLong("id"),
                new Closed(reference, UtcColumns.instant(row, "closed_at"), row.getString("closed_by")),
                row.getString("supervisor"),
                UtcColumns.instantOrNull(row, "looked_at"),
                said,
                opened(row.getBytes("note"), reference),
                row.getObject("read_at") != null,
                opened(row.getBytes("answer"), reference));
    }

    private String opened(byte @Nullable [] seal, String reference) {
        return seal == null ? "" : LeftWords.open(vault, seal, reference);
    }

    /** The end of a case. */
    record Closed(String reference, Instant at, @Nullable String by) {}

    /** A closed case that a supervisor was given. */
    record Row(
            long id,
            Closed closed,
            String supervisor,
            @Nullable Instant lookedAt,
            Map<Question, Said> said,
            String note,
            boolean read,
            String answer) {
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }
}

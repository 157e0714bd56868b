package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.StepBy;
import org.thinkuknow.assessment.ThemeStep;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.triage.CaseFacts.NextTask;
import org.thinkuknow.triage.CaseTask.Kind;
import org.thinkuknow.triage.CaseTask.Settled;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of what is to be done in cases. What they say is sealed for the case. */
@Component
class CaseTaskRows {

    private static final int MOST_LISTED = 200;

    private static final String TASKS = """
            select t.id, t.case_reference, t.kind, t.words, t.why, t.done_by_whom, t.needed and t.from_level >= c.urgency as needed, \
            t.step, t.added_by, t.due_at, t.settled_at, t.settled_by, t.not_needed, t.why_not from triage_task t \
            join triage_case c on c.reference = t.case_reference""";

    private final JdbcClient database;
    private final Vault vault;

    CaseTaskRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Adds a step to a case, unless it has had it before. */
    void come(String reference, ThemeStep step, Instant now) {
        database.sql("""
                insert into triage_task (case_reference, kind, step, words, why, done_by_whom, needed, from_level, added_at, due_at)
                values (?, 'STEP', ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update case_reference = case_reference""")
                .params(
                        reference,
                        step.id(),
                        vault.seal(step.words(), reference),
                        vault.seal(step.why(), reference),
                        step.by().name(),
                        step.needed(),
                        number(step.from()),
                        UtcColumns.of(now),
                        UtcColumns.of(now.plus(step.within())))
                .update();
    }

    /** Adds what an officer wants to be done. */
    void add(String reference, Kind kind, String words, String officer, Instant dueAt, Instant now) {
        database.sql("""
                insert into triage_task (case_reference, kind, words, done_by_whom, needed, from_level, added_at, added_by, due_at)
                values (?, ?, ?, 'OFFICER', false, ?, ?, ?, ?)""")
                .params(
                        reference,
                        kind.name(),
                        vault.seal(words, reference),
                        number(Level.NONE),
                        UtcColumns.of(now),
                        officer,
                        UtcColumns.of(dueAt))
                .update();
    }

    /** What is to be done in a case and what was, by when it is due. */
    List<CaseTask> of(String reference) {
        return database.sql(TASKS + " where t.case_reference = ? order by t.due_at, t.id")
                .param(reference)
                .query((row, number) -> task(row))
                .list();
    }

    Optional<CaseTask> find(String reference, long id) {
        return database.sql(TASKS + " where t.case_reference = ? and t.id = ?")
                .params(reference, id)
                .query((row, number) -> task(row))
                .optional();
    }

    /** The steps that keep a case open at a level: needed, and neither done nor said not to be. */
    List<CaseTask> keepOpen(String reference, Level level) {
        return database.sql(TASKS + """
                 where t.case_reference = ? and t.settled_at is null and t.kind = 'STEP' and t.needed and t.from_level >= ?
                order by t.due_at, t.id""")
                .params(reference, number(level))
                .query((row, number) -> task(row))
                .list();
    }

    /** What is open in the cases that an officer has, and in those merged into them; what is due first on top, 200 at most. */
    List<CaseTask> of(String officer, Instant until) {
        return database.sql("""
                select * from (%1$s where c.is_open = 1 and c.owner = :officer and t.settled_at is null and t.due_at < :until
                union all %1$s join triage_case l on l.reference = c.merged_into
                where l.is_open = 1 and l.owner = :officer and c.state <> 'CLOSED' and t.settled_at is null and t.due_at < :until) as theirs
                order by due_at, id limit %2$d""".formatted(TASKS, MOST_LISTED))
                .param("officer", officer)
                .param("until", UtcColumns.of(until))
                .query((row, number) -> task(row))
                .list();
    }

    /**
     * Writes down what became of something that is open.
     *
     * @param whyNot why it is not needed; null if it is done
     * @return whether nobody else had done so before
     */
    boolean settle(String reference, long id, String officer, @Nullable String whyNot, Instant now) {
        return database.sql("""
                        update triage_task set settled_at = ?, settled_by = ?, not_needed = ?, why_not = ?
                        where case_reference = ? and id = ? and settled_at is null""")
                        .param(UtcColumns.of(now))
                        .param(officer)
                        .param(whyNot != null)
                        .param(whyNot == null ? null : vault.seal(whyNot, reference))
                        .param(reference)
                        .param(id)
                        .update()
                == 1;
    }

    /** The next open thing of a case that has a clock: a step that it needs at a level, a task, a time to look again. */
    Optional<NextTask> next(String reference, Level level) {
        return database.sql("""
                select added_at, due_at from triage_task where case_reference = ? and settled_at is null
                and (kind <> 'STEP' or needed and from_level >= ?) order by due_at limit 1""")
                .params(reference, number(level))
                .query((row, number) ->
                        new NextTask(UtcColumns.instant(row, "added_at"), UtcColumns.instant(row, "due_at")))
                .optional();
    }

    /** @return how many there were */
    int erase(String reference) {
        return database.sql("delete from triage_task where case_reference = ?")
                .param(reference)
                .update();
    }

    /** As the column of that name counts urgency. */
    private static int number(Level level) {
        return level.ordinal() + 1;
    }

    private CaseTask task(ResultSet row) throws SQLException {
        var reference = row.getString("case_reference");
        var at = UtcColumns.instantOrNull(row, "settled_at");
        return new CaseTask(
                row.getLong("id"),
                reference,
                Kind.valueOf(row.getString("kind")),
                row.getString("step"),
                vault.open(row.getBytes("words"), reference),
                opened(row.getBytes("why"), reference),
                StepBy.valueOf(row.getString("done_by_whom")),
                row.getBoolean("needed"),
                row.getString("added_by"),
                UtcColumns.instant(row, "due_at"),
                at == null
                        ? null
                        : new Settled(
                                at,
                                row.getString("settled_by"),
                                row.getBoolean("not_needed") ? opened(row.getBytes("why_not"), reference) : null));
    }

    private String opened(byte @Nullable [] sealed, String reference) {
        return sealed == null ? "" : vault.open(sealed, reference);
    }
}

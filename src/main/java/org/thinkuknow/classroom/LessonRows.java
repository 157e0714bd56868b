package org.thinkuknow.classroom;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.classroom.LiveLesson.Beside;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The live lessons in the database. */
@Repository
class LessonRows {

    private static final String NOW = """
            select l.*,
                (select count(*) from live_seat s where s.lesson = l.reference and s.out_at is null) as seats,
                (select coalesce(sum(s.heads), 0) from live_seat s where s.lesson = l.reference and s.out_at is null) as heads,
                (select count(*) from live_answer a join live_seat s on s.id = a.seat and s.out_at is null
                    where a.lesson = l.reference and a.question = coalesce(l.aside, l.stop) and not a.late) as answers,
                (select coalesce(sum(w.revision), 0) from live_word w where w.lesson = l.reference) as said
            from live_lesson l\s""";
    /** The lessons that a teacher has started, and those into which a colleague let her. */
    private static final String TAUGHT = """
            join (select reference from live_lesson where teacher = :me union select lesson from live_colleague where teacher = :me) mine
                on mine.reference = l.reference\s""";

    /** What goes with a lesson. */
    private static final String[] OF_A_LESSON =
            "live_word live_asking live_answer live_shown live_seat live_colleague live_invitation live_phone"
                    .split(" ");

    private final JdbcClient database;

    LessonRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps a lesson that begins.
     *
     * @param school the key of the school in which it is begun
     * @throws org.springframework.dao.DuplicateKeyException if the code is in use, or this teacher has this lesson open already
     */
    void add(LiveLesson lesson, Optional<String> school) {
        database.sql("""
                insert into live_lesson (reference, code, open_code, lesson, open_lesson, teacher, pace,
                stop, answers_shown, revision, started_at, school, left_out, from_last)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(lesson.reference(), lesson.code(), lesson.code(), lesson.lesson())
                .param(lesson.isRehearsal() ? null : lesson.lesson())
                .params(
                        lesson.teacher(),
                        lesson.pace().name(),
                        lesson.step(),
                        lesson.answersShown(),
                        lesson.revision(),
                        UtcColumns.of(lesson.startedAt()))
                .param(school.orElse(null))
                .param(LeftOut.written(lesson.leftOut()))
                .param(EarlierQuestion.written(lesson.fromLast()))
                .update();
    }

    /** Keeps a lesson's next revision, unless another came first. An ended lesson gives its code back. */
    boolean replace(LiveLesson next) {
        var end = next.end().map(UtcColumns::of).orElse(null);
        return database.sql("""
                update live_lesson set pace = :pace, stop = :stop, answers_shown = :shown, aside = :aside, aside_shown = :asideShown,
                    left_out = :leftOut, from_last = :fromLast, revision = :revision, ended_at = :end,
                    open_code = case when :end is null then open_code end, open_lesson = case when :end is null then open_lesson end
                where reference = :reference and revision = :revision - 1""")
                        .param("pace", next.pace().name())
                        .param("stop", next.step())
                        .param("shown", next.answersShown())
                        .param("leftOut", LeftOut.written(next.leftOut()))
                        .param("fromLast", EarlierQuestion.written(next.fromLast()))
                        .param("revision", next.revision())
                        .param("aside", next.beside().map(Beside::reference).orElse(null))
                        .param("asideShown", next.beside().filter(Beside::shown).isPresent())
                        .param("end", end)
                        .param("reference", next.reference())
                        .update()
                == 1;
    }

    Optional<LiveLesson> open(String code) {
        return database.sql("select * from live_lesson where open_code = ?")
                .param(code)
                .query(LessonRows::lesson)
                .optional();
    }

    /** A lesson whether it runs or has ended, without counting who takes part. */
    Optional<LiveLesson> find(String reference) {
        return database.sql("select * from live_lesson where reference = ?")
                .param(reference)
                .query(LessonRows::lesson)
                .optional();
    }

    Optional<LiveLesson> openOf(String teacher, String lesson) {
        return database.sql("select * from live_lesson where teacher = ? and open_lesson = ?")
                .params(teacher, lesson)
                .query(LessonRows::lesson)
                .optional();
    }

    /** The newest lesson that a teacher teaches and that has or had a code. */
    Optional<LiveLesson> newest(String teacher, String code) {
        return database.sql("select l.* from live_lesson l " + TAUGHT
                        + "where l.code = :code order by l.started_at desc limit 1")
                .param("me", teacher)
                .param("code", code)
                .query(LessonRows::lesson)
                .optional();
    }

    List<LiveLesson> running(String teacher) {
        return database.sql("select l.* from live_lesson l " + TAUGHT
                        + "where l.ended_at is null order by l.started_at desc")
                .param("me", teacher)
                .query(LessonRows::lesson)
                .list();
    }

    List<LiveState> now(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : database.sql(NOW + "where l.reference in (:references)")
                        .param("references", references)
                        .query(LessonRows::inClass)
                        .list();
    }

    List<LiveLesson> runningSince(Instant before) {
        return database.sql("select * from live_lesson where ended_at is null and started_at < ?")
                .param(UtcColumns.of(before))
                .query(LessonRows::lesson)
                .list();
    }

    /** References of all lessons that began before a moment, the oldest first. */
    List<String> startedBefore(Instant before) {
        return database.sql("select reference from live_lesson where started_at < ? order by started_at")
                .param(UtcColumns.of(before))
                .query(String.class)
                .list();
    }

    /** References of a school's lessons that began before a moment. */
    List<String> startedBefore(String school, Instant before) {
        return database.sql("select reference from live_lesson where school = ? and started_at < ?")
                .params(school, UtcColumns.of(before))
                .query(String.class)
                .list();
    }

    /** References of rehearsals that ended before a moment. */
    List<String> rehearsalsEndedBefore(Instant before) {
        return database.sql("select reference from live_lesson where reference like 'R-%' and ended_at < ?")
                .param(UtcColumns.of(before))
                .query(String.class)
                .list();
    }

    /**
     * Erases a lesson and everything of it. What is left by a crash in between goes the next time, because the lesson goes last.
     *
     * @return false if it was gone already
     */
    boolean erase(String reference) {
        for (var table : OF_A_LESSON) {
            database.sql("delete from " + table + " where lesson = ?")
                    .param(reference)
                    .update();
        }
        return database.sql("delete from live_lesson where reference = ?")
                        .param(reference)
                        .update()
                == 1;
    }

    /** The lessons that a teacher has taught and that have ended, the newest first. */
    List<LiveLesson> ended(String teacher, int most) {
        return database.sql(
                        "select l.* from live_lesson l " + TAUGHT
                                + "where l.ended_at is not null and l.reference not like 'R-%' order by l.started_at desc limit :most")
                .param("me", teacher)
                .param("most", most)
                .query(LessonRows::lesson)
                .list();
    }

    Optional<LiveState> of(String teacher, String reference) {
        return database.sql(NOW + TAUGHT + "where l.reference = :reference")
                .param("me", teacher)
                .param("reference", reference)
                .query(LessonRows::inClass)
                .optional();
    }

    int countOf(Collection<String> lessons) {
        return database.sql("select count(*) from live_lesson where lesson in (:lessons)")
                .param("lessons", lessons)
                .query(Integer.class)
                .single();
    }

    private static LiveState inClass(ResultSet row, int number) throws SQLException {
        return new LiveState(
                lesson(row, number),
                row.getInt("seats"),
                row.getInt("heads"),
                row.getInt("answers"),
                row.getLong("said"));
    }

    private static LiveLesson lesson(ResultSet row, int number) throws SQLException {
        return new LiveLesson(
                row.getString("reference"),
                row.getString("code"),
                row.getString("lesson"),
                row.getString("teacher"),
                Pace.valueOf(row.getString("pace")),
                row.getString("stop"),
                row.getBoolean("answers_shown"),
                beside(row),
                LeftOut.read(row.getString("left_out")),
                EarlierQuestion.read(row.getString("from_last")),
                row.getLong("revision"),
                UtcColumns.instant(row, "started_at"),
                end(row));
    }

    private static @Nullable Beside beside(ResultSet row) throws SQLException {
        var reference = row.getString("aside");
        return reference == null ? null : new Beside(reference, row.getBoolean("aside_shown"));
    }

    private static @Nullable Instant end(ResultSet row) throws SQLException {
        return UtcColumns.instantOrNull(row, "ended_at");
    }
}

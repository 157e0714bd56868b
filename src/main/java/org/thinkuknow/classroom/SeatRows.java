package org.thinkuknow.classroom;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.vault.KeyedHash;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Seats and their answers in the database. */
@Repository
class SeatRows {

    private static final String IN_TIME = "select a.seat, a.question, a.places from live_answer a join live_seat s on "
            + "s.id = a.seat and s.out_at is null where a.lesson = :lesson and not a.late";

    private final JdbcClient database;

    SeatRows(JdbcClient database) {
        this.database = database;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the nickname is taken in this lesson */
    void add(Seat seat, byte[] tokenHash) {
        database.sql("insert into live_seat (lesson, token_hash, nickname, heads, joined_at) values (?, ?, ?, ?, ?)")
                .params(seat.lesson(), tokenHash, seat.nickname(), seat.heads(), UtcColumns.of(seat.joinedAt()))
                .update();
    }

    /** The seat with a key, unless it was taken out. */
    Optional<Seat> find(KeyedHash token) {
        return database.sql(
                        "select id, lesson, nickname, heads, joined_at from live_seat where token_hash in (:any) and out_at is null")
                .param("any", token.any())
                .query(SeatRows::seat)
                .optional();
    }

    Set<String> nicknames(String lesson) {
        return Set.copyOf(database.sql("select nickname from live_seat where lesson = ?")
                .param(lesson)
                .query(String.class)
                .list());
    }

    /** How many seats a lesson has without those that were taken out. */
    int inside(String lesson) {
        return database.sql("select count(*) from live_seat where lesson = ? and out_at is null")
                .param(lesson)
                .query(Integer.class)
                .single();
    }

    Optional<String> nickname(long seat) {
        return database.sql("select nickname from live_seat where id = ?")
                .param(seat)
                .query(String.class)
                .optional();
    }

    /**
     * Keeps the first answer of a seat to a question; the same or another after it changes nothing. It is late if the class had been
     * shown the answers before it was chosen.
     */
    void answer(Seat seat, String question, Answer answer, Choice choice, Instant now) {
        database.sql("""
                insert into live_answer (seat, question, lesson, places, answered_at, taken, late)
                select :seat, :question, :lesson, :places, :now, :taken, exists (select 1 from live_shown
                    where live_shown.lesson = :lesson and live_shown.question = :question and live_shown.shown_at < :chosen)
                on duplicate key update seat = live_answer.seat""")
                .param("seat", seat.id())
                .param("question", question)
                .param("lesson", seat.lesson())
                .param("places", Columns.of(answer))
                .param("now", UtcColumns.of(now))
                .param("taken", choice.taken())
                .param("chosen", UtcColumns.of(choice.madeBy(now)))
                .update();
    }

    Optional<Answer> answer(Seat seat, String question) {
        return !Columns.isKey(question)
                ? Optional.empty()
                : database.sql("select places from live_answer where seat = ? and question = ?")
                        .params(seat.id(), question)
                        .query(String.class)
                        .optional()
                        .map(Columns::answer);
    }

    /** All answers of a lesson to a question in time, without whose they are and without those of seats that were taken out. */
    List<Answer> answers(String lesson, String question) {
        return database
                .sql("select a.places from live_answer a join live_seat s on s.id = a.seat and s.out_at is null where "
                        + "a.lesson = ? and a.question = ? and not a.late")
                .params(lesson, question)
                .query(String.class)
                .list()
                .stream()
                .map(Columns::answer)
                .toList();
    }

    /** All answers of a lesson in time by question, and those of one question by seat. */
    Map<String, Map<Long, Answer>> answers(String lesson) {
        return collected(database.sql(IN_TIME).param("lesson", lesson));
    }

    /** The same of some questions alone. */
    Map<String, Map<Long, Answer>> answers(String lesson, List<String> questions) {
        return collected(database.sql(IN_TIME + " and a.question in (:questions)")
                .param("lesson", lesson)
                .param("questions", questions));
    }

    private static Map<String, Map<Long, Answer>> collected(JdbcClient.StatementSpec wanted) {
        var answers = new HashMap<String, Map<Long, Answer>>();
        wanted.query((ResultSet row) -> {
            answers.computeIfAbsent(row.getString("question"), question -> new HashMap<>())
                    .put(row.getLong("seat"), Columns.answer(row.getString("places")));
        });
        return answers;
    }

    /** How many answers of a lesson were late, and how many were taken when the answers were shown, by question. */
    Map<String, AtShow> atShow(String lesson) {
        var counts = new HashMap<String, AtShow>();
        database.sql("""
                select a.question, sum(a.late) as late, sum(a.taken and not a.late) as taken from live_answer a
                join live_seat s on s.id = a.seat and s.out_at is null
                where a.lesson = ? and (a.late or a.taken) group by a.question""").param(lesson).query((ResultSet row) -> {
            counts.put(row.getString("question"), new AtShow(row.getInt("late"), row.getInt("taken")));
        });
        return counts;
    }

    /** A lesson's seats as they came, with whether each has answered where the class is. */
    List<SeatingPlan.Place> plan(LiveLesson lesson, int most, UnaryOperator<String> picture) {
        return database.sql("""
                select s.nickname, s.heads, s.out_at is not null as gone,
                    exists (select 1 from live_answer a where a.seat = s.id and a.question = ? and not a.late) as answered
                from live_seat s where s.lesson = ? order by s.id limit ?""")
                .params(lesson.step(), lesson.reference(), most)
                .query((row, number) -> new SeatingPlan.Place(
                        row.getString("nickname"),
                        picture.apply(row.getString("nickname")),
                        row.getInt("heads"),
                        row.getBoolean("answered"),
                        row.getBoolean("gone")))
                .list();
    }

    /** @return whether it was in */
    boolean takeOut(String lesson, String nickname, Instant now) {
        return database.sql("update live_seat set out_at = ? where lesson = ? and nickname = ? and out_at is null")
                        .params(UtcColumns.of(now), lesson, nickname)
                        .update()
                == 1;
    }

    /** @return whether it was out */
    boolean letBackIn(String lesson, String nickname) {
        return database.sql(
                                "update live_seat set out_at = null where lesson = ? and nickname = ? and out_at is not null")
                        .params(lesson, nickname)
                        .update()
                == 1;
    }

    /** The lesson of a seat that was taken out. */
    Optional<String> lessonOfTakenOut(KeyedHash token) {
        return database.sql("select lesson from live_seat where token_hash in (:any) and out_at is not null")
                .param("any", token.any())
                .query(String.class)
                .optional();
    }

    void comeBack(KeyedHash token) {
        database.sql("update live_seat set out_at = null where token_hash in (:any)")
                .param("any", token.any())
                .update();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                row.getLong("id"),
                row.getString("lesson"),
                row.getString("nickname"),
                row.getInt("heads"),
                UtcColumns.instant(row, "joined_at"));
    }
}

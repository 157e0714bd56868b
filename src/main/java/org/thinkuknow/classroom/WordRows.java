package org.thinkuknow.classroom;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.classroom.PupilEntry.Flag;
import org.thinkuknow.classroom.PupilEntry.Moderation;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pupils' words, sealed in the database, each for its own row. */
@Repository
class WordRows {

    /** May reach the board: without a flag, and of a seat that was not taken out. */
    private static final String OPEN =
            " and w.mark = 'NONE' and not exists (select 1 from live_seat s where s.id = w.seat and s.out_at is not null)";
    /** Of a lesson that this teacher has started, or into which a colleague let her. */
    private static final String TAUGHT = """
            w.lesson in (select reference from live_lesson where teacher = :teacher
            union select lesson from live_colleague where teacher = :teacher)""";

    private final JdbcClient database;
    private final Vault vault;

    WordRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Keeps the words with which a seat answers a poll, all or none. The first of a seat count; what comes after changes nothing. */
    @Transactional
    void addOnce(List<PupilEntry> together) {
        var first = together.getFirst();
        try {
            database.sql(
                            "insert into live_answer (seat, question, lesson, places, answered_at) values (?, ?, ?, '', ?)")
                    .param(first.seat())
                    .param(first.poll())
                    .params(first.lesson(), UtcColumns.of(first.at()))
                    .update();
        } catch (DuplicateKeyException cameBefore) {
            return;
        }
        together.forEach(this::add);
    }

    /**
     * Keeps a pupil's question. The same that comes again changes nothing.
     *
     * @param most of one seat that may wait for the teacher
     * @return false if so many wait already
     */
    @Transactional
    boolean addOnce(PupilEntry question, int most) {
        database.sql("select id from live_seat where id = ? for update")
                .param(question.seat())
                .query(Long.class)
                .single();
        var ofSeat = list("w.seat = :seat and w.asking is null", Map.of("seat", question.seat()));
        if (ofSeat.stream().anyMatch(other -> other.sending().equals(question.sending()))) {
            return true;
        }
        if (ofSeat.stream()
                        .filter(other -> other.moderation() == Moderation.HELD)
                        .count()
                >= most) {
            return false;
        }
        add(question);
        return true;
    }

    private void add(PupilEntry entry) {
        database.sql("""
                insert into live_word (reference, lesson, seat, asking, sending, place, words, mark, state, revision, said_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)""")
                .params(entry.reference(), entry.lesson(), entry.seat())
                .param(entry.poll())
                .params(
                        entry.sending(),
                        entry.place(),
                        vault.seal(entry.words(), entry.reference()),
                        entry.flag().name(),
                        entry.moderation().name(),
                        UtcColumns.of(entry.at()))
                .update();
    }

    /** What a seat wrote before in which nothing was found. */
    List<PupilEntry> unflaggedOf(Seat seat) {
        return list("w.seat = :seat and w.mark = 'NONE'", Map.of("seat", seat.id()));
    }

    /** Words of a lesson that may reach the board. */
    List<PupilEntry> answers(String lesson, String poll, Moderation moderation) {
        return list(
                "w.lesson = :lesson and w.asking = :asking and w.state = :state" + OPEN,
                Map.of("lesson", lesson, "asking", poll, "state", moderation.name()));
    }

    /** Questions of a lesson that wait for the teacher and may reach the board. */
    List<PupilEntry> questions(String lesson) {
        return list("w.lesson = :lesson and w.asking is null and w.state = 'HELD'" + OPEN, Map.of("lesson", lesson));
    }

    /** A question that may stand on the board. */
    Optional<PupilEntry> question(String lesson, String reference) {
        return list(
                        "w.lesson = :lesson and w.reference = :reference and w.asking is null" + OPEN,
                        Map.of("lesson", lesson, "reference", reference))
                .stream()
                .findFirst();
    }

    /** Everything that is for a teacher alone and waits for her, in all lessons that she teaches. */
    List<PupilEntry> flaggedFor(String teacher) {
        return list("w.mark <> 'NONE' and w.state = 'HELD' and " + TAUGHT, Map.of("teacher", teacher));
    }

    /** Whether words of a lesson wait that are for its teacher alone. */
    boolean flaggedWaitIn(String lesson) {
        return database.sql(
                        "select exists (select 1 from live_word where lesson = ? and mark <> 'NONE' and state = 'HELD')")
                .param(lesson)
                .query(Boolean.class)
                .single();
    }

    /** What arrived together with each of some words, if they are of a lesson that this teacher teaches. */
    List<PupilEntry> together(String teacher, List<String> references) {
        return references.isEmpty()
                ? List.of()
                : list(
                        "exists (select 1 from live_word o where o.reference in (:references) and o.seat = w.seat and "
                                + "o.sending = w.sending) and "
                                + TAUGHT,
                        Map.of("teacher", teacher, "references", references));
    }

    /** Moves words that wait, all in one statement; what has a flag stays. */
    void move(String lesson, Collection<String> references, Moderation next) {
        if (!references.isEmpty()) {
            database.sql(
                            "update live_word set state = :next, revision = revision + 1 where lesson = :lesson and reference in "
                                    + "(:references) and state = 'HELD' and mark = 'NONE'")
                    .param("next", next.name())
                    .param("lesson", lesson)
                    .param("references", references)
                    .update();
        }
    }

    /** Lets words that are on the board wait again, all in one statement. */
    void takeOff(String lesson, Collection<String> references) {
        if (!references.isEmpty()) {
            database.sql(
                            "update live_word set state = 'HELD', revision = revision + 1 where lesson = :lesson and reference in "
                                    + "(:references) and state = 'SHOWN' and mark = 'NONE'")
                    .param("lesson", lesson)
                    .param("references", references)
                    .update();
        }
    }

    /** Flags words, or says that flagged ones are dealt with, all in one statement. */
    void flag(List<String> references, Flag flag, Moderation moderation) {
        if (!references.isEmpty()) {
            database.sql(
                            "update live_word set mark = :mark, state = :state, revision = revision + 1 where reference in (:references)")
                    .param("mark", flag.name())
                    .param("state", moderation.name())
                    .param("references", references)
                    .update();
        }
    }

    /** @return how many entries were erased */
    int eraseOfLessonsEndedBefore(Instant moment) {
        return database.sql(
                        "delete from live_word where lesson in (select reference from live_lesson where ended_at < ?)")
                .param(UtcColumns.of(moment))
                .update();
    }

    private List<PupilEntry> list(String where, Map<String, ?> values) {
        return database.sql("select w.* from live_word w where " + where
                        + " order by w.said_at, w.seat, w.sending, w.place")
                .params(values)
                .query(this::entry)
                .list();
    }

    private PupilEntry entry(ResultSet row, int number) throws SQLException {
        var reference = row.getString("reference");
        return new PupilEntry(
                reference,
                row.getString("lesson"),
                row.getLong("seat"),
                row.getString("asking"),
                row.getString("sending"),
                row.getInt("place"),
                vault.open(row.getBytes("words"), reference),
                Flag.valueOf(row.getString("mark")),
                Moderation.valueOf(row.getString("state")),
                UtcColumns.instant(row, "said_at"));
    }
}

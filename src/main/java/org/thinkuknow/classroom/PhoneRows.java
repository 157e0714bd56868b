package org.thinkuknow.classroom;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.KeyedHash;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Squares for a teacher's phone and what became of them, in the database. Only one of two can take a step. Whatever changes a row finds it
 * first and locks it by its id: two who lock rows by different indexes wait for each other, and the database then refuses one.
 */
@Repository
class PhoneRows {

    private static final String SPACE = ",";

    private final JdbcClient database;

    /**
     * A phone that asks to drive a lesson, or does.
     *
     * @param teacher in whose name
     * @param words   what it shows
     * @param choices the words among which the teacher finds them
     * @param drives  whether she has let it
     */
    record Phone(long id, String lesson, String teacher, String words, List<String> choices, boolean drives) {}

    PhoneRows(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a new square of a lesson, in place of squares and phones that still wait there. */
    void offer(String lesson, String teacher, byte[] secretHash, Instant endsAt) {
        dropWaiting(lesson);
        database.sql(
                        "insert into live_phone (lesson, teacher, secret_hash, state, ends_at) values (?, ?, ?, 'OFFERED', ?)")
                .params(lesson, teacher, secretHash, UtcColumns.of(endsAt))
                .update();
    }

    /**
     * A phone has come with a square.
     *
     * @return false if there is no such square of this lesson, another came with it first, or it is over
     */
    boolean ask(
            String lesson,
            KeyedHash secret,
            byte[] keyHash,
            String words,
            List<String> choices,
            Instant now,
            Instant endsAt) {
        return database.sql("select id from live_phone where secret_hash in (:any) and lesson = :lesson")
                .param("any", secret.any())
                .param("lesson", lesson)
                .query(Long.class)
                .optional()
                .filter(square -> database.sql(
                                        "update live_phone set state = 'ASKS', key_hash = ?, words = ?, choices = ?, ends_at = ? "
                                                + "where id = ? and state = 'OFFERED' and ends_at > ?")
                                .params(
                                        keyHash,
                                        words,
                                        String.join(SPACE, choices),
                                        UtcColumns.of(endsAt),
                                        square,
                                        UtcColumns.of(now))
                                .update()
                        == 1)
                .isPresent();
    }

    /** The phones that ask and drive in a lesson now. */
    List<Phone> of(String lesson, Instant now) {
        return database.sql(
                        "select * from live_phone where lesson = ? and state <> 'OFFERED' and ends_at > ? order by id")
                .params(lesson, UtcColumns.of(now))
                .query(PhoneRows::phone)
                .list();
    }

    /** The phone with a key, as long as it asks or drives. */
    Optional<Phone> find(KeyedHash key, Instant now) {
        return database.sql("select * from live_phone where key_hash in (:any) and ends_at > :now")
                .param("any", key.any())
                .param("now", UtcColumns.of(now))
                .query(PhoneRows::phone)
                .optional();
    }

    /** Lets a phone drive that asks, and nothing else than it. @return whether it still asked */
    boolean let(Phone phone, String teacher, Instant now, Instant endsAt) {
        var let = database.sql(
                                "update live_phone set state = 'DRIVES', teacher = ?, ends_at = ? where id = ? and state = 'ASKS' "
                                        + "and ends_at > ?")
                        .params(teacher, UtcColumns.of(endsAt), phone.id(), UtcColumns.of(now))
                        .update()
                == 1;
        if (let) {
            drop("lesson = ? and id <> ?", phone.lesson(), phone.id());
        }
        return let;
    }

    /** No square and no phone waits in a lesson any more. */
    void dropWaiting(String lesson) {
        drop("lesson = ? and state <> 'DRIVES'", lesson);
    }

    /** @return whether a phone drove the lesson */
    boolean dropDriving(String lesson) {
        return drop("lesson = ? and state = 'DRIVES'", lesson);
    }

    void eraseEndedBefore(Instant now) {
        drop("ends_at < ?", UtcColumns.of(now));
    }

    /** @return whether there were any that are gone now */
    private boolean drop(String which, Object... params) {
        return database
                        .sql("select id from live_phone where " + which + " order by id")
                        .params(params)
                        .query(Long.class)
                        .list()
                        .stream()
                        .mapToInt(id -> database.sql("delete from live_phone where " + which + " and id = ?")
                                .params(Stream.concat(Stream.of(params), Stream.of(id))
                                        .toList())
                                .update())
                        .sum()
                > 0;
    }

    private static Phone phone(ResultSet row, int number) throws SQLException {
        return new Phone(
                row.getLong("id"),
                row.getString("lesson"),
                row.getString("teacher"),
                row.getString("words"),
                List.of(row.getString("choices").split(SPACE)),
                "DRIVES".equals(row.getString("state")));
    }
}

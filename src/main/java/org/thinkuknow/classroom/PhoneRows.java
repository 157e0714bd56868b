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

/** Squares for a teacher's phone and what became of them, in the database. Each step is one statement that only one of two can take. */
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
        return database.sql(
                                "update live_phone set state = 'ASKS', key_hash = :key, words = :words, choices = :choices, "
                                        + "ends_at = :ends where secret_hash in (:any) and lesson = :lesson and state = 'OFFERED' "
                                        + "and ends_at > :now")
                        .param("key", keyHash)
                        .param("words", words)
                        .param("choices", String.join(SPACE, choices))
                        .param("ends", UtcColumns.of(endsAt))
                        .param("any", secret.any())
                        .param("lesson", lesson)
                        .param("now", UtcColumns.of(now))
                        .update()
                == 1;
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
            database.sql("delete from live_phone where lesson = ? and id <> ?")
                    .params(phone.lesson(), phone.id())
                    .update();
        }
        return let;
    }

    /** No square and no phone waits in a lesson any more. */
    void dropWaiting(String lesson) {
        database.sql("delete from live_phone where lesson = ? and state <> 'DRIVES'")
                .param(lesson)
                .update();
    }

    /** @return whether a phone drove the lesson */
    boolean dropDriving(String lesson) {
        return database.sql("delete from live_phone where lesson = ? and state = 'DRIVES'")
                        .param(lesson)
                        .update()
                > 0;
    }

    void eraseEndedBefore(Instant now) {
        database.sql("delete from live_phone where ends_at < ?")
                .param(UtcColumns.of(now))
                .update();
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

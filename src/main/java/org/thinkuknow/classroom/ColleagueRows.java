package org.thinkuknow.classroom;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.KeyedHash;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who teaches with whom, and who is asked to, in the database. */
@Repository
class ColleagueRows {

    private final JdbcClient database;

    ColleagueRows(JdbcClient database) {
        this.database = database;
    }

    /** A lesson has one invitation at most; the newest is it. */
    void invite(String lesson, byte[] codeHash, Instant endsAt) {
        database.sql(
                        "insert into live_invitation (lesson, code_hash, ends_at) values (?, ?, ?) on duplicate key update "
                                + "code_hash = ?, ends_at = ?")
                .params(lesson, codeHash, UtcColumns.of(endsAt), codeHash, UtcColumns.of(endsAt))
                .update();
    }

    /** The lesson into which a code lets somebody now. */
    Optional<String> invited(KeyedHash code, Instant now) {
        return database.sql("select lesson from live_invitation where code_hash in (:any) and ends_at > :now")
                .param("any", code.any())
                .param("now", UtcColumns.of(now))
                .query(String.class)
                .optional();
    }

    /** @return whether it was there; of two who come with it at once, one is told so */
    boolean use(KeyedHash code) {
        return database.sql("delete from live_invitation where code_hash in (:any)")
                        .param("any", code.any())
                        .update()
                == 1;
    }

    void eraseInvitationsEndedBefore(Instant now) {
        database.sql("delete from live_invitation where ends_at < ?")
                .param(UtcColumns.of(now))
                .update();
    }

    void add(String lesson, String teacher, Instant now) {
        database.sql("insert into live_colleague (lesson, teacher, joined_at) values (?, ?, ?) on duplicate key update "
                        + "teacher = live_colleague.teacher")
                .params(lesson, teacher, UtcColumns.of(now))
                .update();
    }

    void remove(String lesson, String teacher) {
        database.sql("delete from live_colleague where lesson = ? and teacher = ?")
                .params(lesson, teacher)
                .update();
    }

    /** The usernames of a lesson's colleagues, in the order in which they came. */
    List<String> of(String lesson) {
        return database.sql("select teacher from live_colleague where lesson = ? order by joined_at, teacher")
                .param(lesson)
                .query(String.class)
                .list();
    }
}

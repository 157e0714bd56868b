package org.thinkuknow.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.util.Optional;

/** The rows of daily e-mails, one for each person. */
@Component
class DigestRows {

    private final JdbcClient database;

    DigestRows(JdbcClient database) {
        this.database = database;
    }

    /** A digest that has not left. */
    record Leaving(String id, String person, String address, String words) {}

    /** Whether it was not made before. */
    boolean make(String id, String person, String address, String words, Instant now) {
        return database.sql("""
                insert ignore into staff_digest (id, person, address, words, made_at) values (?, ?, ?, ?, ?)""")
                        .params(id, person, address, words, UtcColumns.of(now))
                        .update()
                == 1;
    }

    Optional<Leaving> due(String id, String person) {
        return database.sql("""
                select id, person, address, words from staff_digest where id = ? and person = ? and sent_at is null
                and (failure is null or failure <> ?)""")
                .params(id, person, MailFailure.FOR_GOOD.name())
                .query(Leaving.class)
                .optional();
    }

    void sent(Leaving digest, Instant now) {
        database.sql("update staff_digest set sent_at = ?, failure = null where id = ? and person = ?")
                .params(UtcColumns.of(now), digest.id(), digest.person())
                .update();
    }

    void failed(Leaving digest, MailFailure failure, Instant now) {
        database.sql("update staff_digest set failed_at = ?, failure = ? where id = ? and person = ?")
                .params(UtcColumns.of(now), failure.name(), digest.id(), digest.person())
                .update();
    }
}

package org.thinkuknow.travel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What people did with journeys, sealed; nothing of it is deleted. */
@Component
class StepRows {

    private final JdbcClient database;
    private final Vault vault;

    StepRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(String journey, String what, String words, Instant at) {
        database.sql("insert into travel_step (journey, what, words, made_by, made_at) values (?, ?, ?, ?, ?)")
                .params(journey, what, vault.seal(words, journey), SignedIn.username(), UtcColumns.of(at))
                .update();
    }

    /** The newest first. */
    List<JourneyStep> of(String journey) {
        return database.sql("select * from travel_step where journey = ? order by id desc")
                .param(journey)
                .query((row, number) -> new JourneyStep(
                        row.getString("what"),
                        vault.open(Objects.requireNonNull(row.getBytes("words")), journey),
                        row.getString("made_by"),
                        UtcColumns.instant(row, "made_at")))
                .list();
    }
}

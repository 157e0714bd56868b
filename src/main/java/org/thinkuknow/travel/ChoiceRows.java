package org.thinkuknow.travel;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The rows of what was chosen about journeys; the newest counts. */
@Component
class ChoiceRows {

    private final JdbcClient database;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    ChoiceRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    boolean has(String id) {
        return database.sql("select count(*) from travel_choice where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(String id, String journey, NewChoice chosen, @Nullable String inPackage, Instant at) {
        database.sql("""
                insert into travel_choice (id, journey, chosen, words, chosen_by, chosen_at, package)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        journey,
                        chosen.choice().name(),
                        vault.seal(json.writeValueAsString(chosen), id),
                        SignedIn.username(),
                        UtcColumns.of(at))
                .param(inPackage)
                .update();
    }

    /** The newest first. */
    List<MadeChoice> of(String journey) {
        return database.sql("select * from travel_choice where journey = ? order by number desc")
                .param(journey)
                .query((row, number) -> new MadeChoice(
                        json.readValue(
                                vault.open(Objects.requireNonNull(row.getBytes("words")), row.getString("id")),
                                NewChoice.class),
                        row.getString("chosen_by"),
                        UtcColumns.instant(row, "chosen_at"),
                        row.getString("package")))
                .list();
    }
}

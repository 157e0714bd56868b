package org.thinkuknow.travel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of notifications. A corrected one stays and names what stands in its place. */
@Component
class NoticeRows {

    private final JdbcClient database;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    NoticeRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    boolean has(String id) {
        return database.sql("select count(*) from travel_notice where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(String id, String journey, NotifiedJourney told, Instant at) {
        database.sql("""
                insert into travel_notice (id, journey, given_at, words, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        journey,
                        UtcColumns.of(told.givenAt()),
                        vault.seal(json.writeValueAsString(told), id),
                        SignedIn.username(),
                        UtcColumns.of(at))
                .update();
    }

    /** Whether the notification stood until now. */
    boolean replace(String id, String journey, String by) {
        return database.sql(
                                "update travel_notice set replaced_by = ? where id = ? and journey = ? and replaced_by is null")
                        .params(by, id, journey)
                        .update()
                == 1;
    }

    /** Whether there is such a notification that counts. */
    boolean excuse(String id, String journey, Excuse excuse) {
        return database.sql("update travel_notice set excuse = ? where id = ? and journey = ? and replaced_by is null")
                        .params(excuse.name(), id, journey)
                        .update()
                == 1;
    }

    /** All of a journey, the earliest given first. */
    List<EnteredNotice> of(String journey) {
        return database.sql("select * from travel_notice where journey = ? order by given_at, entered_at, id")
                .param(journey)
                .query((row, number) -> entered(row))
                .list();
    }

    /** Those that count, of several journeys, the earliest given first. */
    Map<String, List<EnteredNotice>> counting(Collection<String> journeys) {
        var found = new HashMap<String, List<EnteredNotice>>();
        if (!journeys.isEmpty()) {
            database.sql("""
                    select * from travel_notice where journey in (:journeys) and replaced_by is null
                    order by given_at, entered_at, id""").param("journeys", journeys).query(row -> {
                found.computeIfAbsent(row.getString("journey"), first -> new ArrayList<>())
                        .add(entered(row));
            });
        }
        return found;
    }

    private EnteredNotice entered(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var excuse = row.getString("excuse");
        return new EnteredNotice(
                id,
                json.readValue(vault.open(Objects.requireNonNull(row.getBytes("words")), id), NotifiedJourney.class),
                excuse == null ? null : Excuse.valueOf(excuse),
                row.getString("entered_by"),
                UtcColumns.instant(row, "entered_at"),
                row.getString("replaced_by") != null);
    }
}

package org.thinkuknow.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.util.List;

/** The browsers on which people are told, sealed beside their usernames; of each address a keyed hash. */
@Component
class PushDeviceRows {

    private static final String PURPOSE = "push device";

    private final JdbcClient database;
    private final Vault vault;

    PushDeviceRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** A browser belongs to whoever kept it last: two people may sign in at it. */
    void keep(String username, PushDevice device, Instant now) {
        var fingerprint = fingerprint(device.endpoint());
        database.sql("select id from staff_push_device where fingerprint in (:any) and fingerprint <> :fresh")
                .param("any", fingerprint.any())
                .param("fresh", fingerprint.fresh())
                .query(Long.class)
                .list()
                .forEach(id -> database.sql("update ignore staff_push_device set fingerprint = ? where id = ?")
                        .params(fingerprint.fresh(), id)
                        .update());
        database.sql("""
                insert into staff_push_device (username, device, fingerprint, made_at) values (:who, :device, :fingerprint, :now)
                on duplicate key update username = :who, device = :device, made_at = :now""")
                .param("who", username)
                .param("device", vault.seal(device.words(), username))
                .param("fingerprint", fingerprint.fresh())
                .param("now", UtcColumns.of(now))
                .update();
    }

    List<Kept> of(String username) {
        return database.sql("select id, device, made_at from staff_push_device where username = ? order by id")
                .param(username)
                .query((row, number) -> new Kept(
                        row.getLong("id"),
                        PushDevice.of(vault.open(row.getBytes("device"), username)),
                        UtcColumns.instant(row, "made_at")))
                .list();
    }

    int count(String username) {
        return database.sql("select count(*) from staff_push_device where username = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }

    /** Whether there was such a browser of theirs. */
    boolean remove(String username, String endpoint) {
        return database.sql("delete from staff_push_device where username = :who and fingerprint in (:any)")
                        .param("who", username)
                        .param("any", fingerprint(endpoint).any())
                        .update()
                > 0;
    }

    /** How many somebody had. */
    int removeAll(String username) {
        return database.sql("delete from staff_push_device where username = ?")
                .param(username)
                .update();
    }

    private KeyedHash fingerprint(String endpoint) {
        return vault.hash(PURPOSE, endpoint);
    }

    /** A browser that is kept. */
    record Kept(long id, PushDevice device, Instant madeAt) {}
}

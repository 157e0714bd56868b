package org.thinkuknow.childpush;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.notification.PushDevice;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The devices of those who reported and what each shows, sealed beside the report; of each address a keyed hash. */
@Component
class ChildDeviceRows {

    private static final String PURPOSE = "child push device";
    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final Vault vault;

    ChildDeviceRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /**
     * A device that is kept.
     *
     * @param note  what it shows
     * @param dueAt since when there is something to show
     */
    record Due(long id, PushDevice device, String note, Instant dueAt) {}

    /** Keeps a device for a report, with what it shows from now on. */
    void keep(String reference, PushDevice device, String note, Instant now) {
        var fingerprint = fingerprint(device.endpoint());
        database.sql(
                        "select id from child_push_device where report = :report and fingerprint in (:any) and fingerprint <> :fresh")
                .param("report", reference)
                .param("any", fingerprint.any())
                .param("fresh", fingerprint.fresh())
                .query(Long.class)
                .list()
                .forEach(id -> database.sql("update ignore child_push_device set fingerprint = ? where id = ?")
                        .params(fingerprint.fresh(), id)
                        .update());
        database.sql("""
                insert into child_push_device (report, device, fingerprint, made_at) values (:report, :device, :fingerprint, :now)
                on duplicate key update device = :device""")
                .param("report", reference)
                .param("device", vault.seal(note + "\n" + device.words(), reference))
                .param("fingerprint", fingerprint.fresh())
                .param("now", UtcColumns.of(now))
                .update();
    }

    /** Forgets the oldest devices of a report beyond a number. */
    void keepNewest(String reference, int most) {
        database
                .sql("select id from child_push_device where report = ? order by id desc")
                .param(reference)
                .query(Long.class)
                .list()
                .stream()
                .skip(most)
                .forEach(this::remove);
    }

    Optional<String> noteOn(String reference, String endpoint) {
        return database.sql("select device from child_push_device where report = :report and fingerprint in (:any)")
                .param("report", reference)
                .param("any", fingerprint(endpoint).any())
                .query((row, number) ->
                        vault.open(row.getBytes("device"), reference).split("\n", 2)[0])
                .optional();
    }

    /** How many rows a device had. */
    int removeAll(String endpoint) {
        return database.sql("delete from child_push_device where fingerprint in (:any)")
                .param("any", fingerprint(endpoint).any())
                .update();
    }

    /** How many devices a report had. */
    int removeOf(String reference) {
        return database.sql("delete from child_push_device where report = ?")
                .param(reference)
                .update();
    }

    void remove(long id) {
        database.sql("delete from child_push_device where id = ?").param(id).update();
    }

    /** There is something to look at, from a moment on; what waits already leaves when it would. */
    void becomesDue(String reference, Instant at) {
        database.sql("update child_push_device set due_at = coalesce(due_at, ?) where report = ?")
                .params(UtcColumns.of(at), reference)
                .update();
    }

    /** Takes what is due and nobody else takes, and marks it as leaving. */
    List<Long> take(Instant now) {
        var ids = database.sql("""
                select id from child_push_device where leaving = false and due_at <= ? order by due_at limit ?
                for update skip locked""")
                .params(UtcColumns.of(now), AT_ONCE)
                .query(Long.class)
                .list();
        ids.forEach(id -> database.sql("update child_push_device set leaving = true where id = ?")
                .param(id)
                .update());
        return ids;
    }

    /** What leaves, if it still is to. */
    Optional<Due> leaving(long id) {
        return database.sql("select id, report, device, due_at from child_push_device where id = ? and leaving = true")
                .param(id)
                .query((row, number) -> due(row))
                .optional();
    }

    private Due due(ResultSet row) throws SQLException {
        var parts = vault.open(row.getBytes("device"), row.getString("report")).split("\n", 2);
        return new Due(row.getLong("id"), PushDevice.of(parts[1]), parts[0], UtcColumns.instant(row, "due_at"));
    }

    /** It is away, or is given up. */
    void settle(long id) {
        database.sql("update child_push_device set due_at = null, leaving = false where id = ?")
                .param(id)
                .update();
    }

    /** It leaves at a later moment. */
    void putOff(long id, Instant until) {
        database.sql("update child_push_device set due_at = ?, leaving = false where id = ?")
                .params(UtcColumns.of(until), id)
                .update();
    }

    /** The case of a report has ended: from a moment on its devices need not be kept. */
    void endsAt(String reference, Instant at) {
        database.sql("update child_push_device set ends_at = ? where report = ?")
                .params(UtcColumns.of(at), reference)
                .update();
    }

    /** A report goes on. */
    void goesOn(String reference) {
        database.sql("update child_push_device set ends_at = null where report = ?")
                .param(reference)
                .update();
    }

    /** Reports whose devices need not be kept any more, unless they go on. */
    List<String> endedBy(Instant now) {
        return database.sql("select distinct report from child_push_device where ends_at <= ?")
                .param(UtcColumns.of(now))
                .query(String.class)
                .list();
    }

    private KeyedHash fingerprint(String endpoint) {
        return vault.hash(PURPOSE, endpoint);
    }
}

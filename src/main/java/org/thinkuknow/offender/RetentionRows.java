package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of holds, of which one of a record stands at a time, and of reviews whether a record is still needed; none is deleted. */
@Component
class RetentionRows {

    private final JdbcClient database;
    private final Vault vault;

    RetentionRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** What is known of whether a record is to be reviewed. */
    record Kept(boolean isHeld, @Nullable LocalDate again) {

        static final Kept NOTHING = new Kept(false, null);

        /** From when it is to be reviewed, of somebody whose duty has ended; missing of a record that is held. */
        @Nullable
        LocalDate reviewFrom(@Nullable LocalDate ended, LocalDate today) {
            if (isHeld || ended == null || !ended.isBefore(today)) {
                return null;
            }
            return again != null && again.isAfter(ended) ? again : ended.plusDays(1);
        }
    }

    Map<String, Kept> of(Collection<String> offenders) {
        var kept = new HashMap<String, Kept>();
        database.sql("""
                select o.reference, exists (select 1 from offender_hold h where h.offender = o.reference and h.standing = true) held,
                (select max(r.again_on) from offender_retention r where r.offender = o.reference) again
                from offender o where o.reference in (:offenders)""").param("offenders", offenders).query(row -> {
            kept.put(
                    row.getString("reference"),
                    new Kept(row.getBoolean("held"), row.getObject("again", LocalDate.class)));
        });
        return kept;
    }

    /** Whether none stood. */
    boolean hold(String id, String offender, String reason, Instant now) {
        return database.sql("""
                insert ignore into offender_hold (id, offender, standing, words, held_by, held_at)
                values (?, ?, true, ?, ?, ?)""")
                        .params(id, offender, vault.seal(reason, id), SignedIn.username(), UtcColumns.of(now))
                        .update()
                == 1;
    }

    /** Whether one stood. */
    boolean release(String offender, String why, Instant now) {
        var id = database.sql("select id from offender_hold where offender = ? and standing = true")
                .param(offender)
                .query(String.class)
                .optional();
        return id.filter(one -> database.sql("""
                update offender_hold set standing = null, closing = ?, released_by = ?, released_at = ?
                where id = ? and standing = true""")
                                .params(vault.seal(why, one), SignedIn.username(), UtcColumns.of(now), one)
                                .update()
                        == 1)
                .isPresent();
    }

    /** Whether it is not there yet. */
    boolean reviewed(String id, String offender, LocalDate again, String reason, Instant now) {
        return database.sql("""
                insert ignore into offender_retention (id, offender, reviewed_by, reviewed_at, again_on, words)
                values (?, ?, ?, ?, ?, ?)""")
                        .params(id, offender, SignedIn.username(), UtcColumns.of(now), again, vault.seal(reason, id))
                        .update()
                == 1;
    }

    List<HeldRecord> holds(String offender) {
        return database.sql("select * from offender_hold where offender = ? order by held_at desc, id")
                .param(offender)
                .query((row, number) -> {
                    var id = row.getString("id");
                    var closing = row.getBytes("closing");
                    return new HeldRecord(
                            vault.open(row.getBytes("words"), id),
                            row.getString("held_by"),
                            UtcColumns.instant(row, "held_at"),
                            closing == null ? "" : vault.open(closing, id),
                            row.getString("released_by"),
                            UtcColumns.instantOrNull(row, "released_at"));
                })
                .list();
    }
}

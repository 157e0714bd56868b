package org.thinkuknow.offender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.util.List;

/** Every change of a record, sealed; nothing of it is deleted. */
@Component
class ChangeRows {

    private final JdbcClient database;
    private final Vault vault;

    ChangeRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(String offender, String what, String words, Instant at) {
        database.sql("insert into offender_change (offender, made_by, made_at, what, words) values (?, ?, ?, ?, ?)")
                .params(offender, SignedIn.username(), UtcColumns.of(at), what, vault.seal(words, offender))
                .update();
    }

    /** The newest first. */
    List<PastChange> of(String offender, int most) {
        return database.sql("select * from offender_change where offender = ? order by id desc limit ?")
                .params(offender, most)
                .query((row, number) -> new PastChange(
                        UtcColumns.instant(row, "made_at"),
                        row.getString("made_by"),
                        row.getString("what"),
                        vault.open(row.getBytes("words"), offender)))
                .list();
    }
}

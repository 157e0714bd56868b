package org.thinkuknow.overseas;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.util.List;

/** Corrections are facts that never change. Whoever adds one holds the lock of the package. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CorrectionRows {

    private final JdbcClient database;
    private final Vault vault;

    CorrectionRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(String packageReference, String by, Instant now, String words) {
        var number = of(packageReference).size() + 1;
        var reference = packageReference + "/" + number;
        database.sql(
                        "insert into overseas_correction (reference, package, number, made_by, made_at, words) values (?, ?, ?, ?, ?, ?)")
                .params(reference, packageReference, number, by, UtcColumns.of(now), vault.seal(words, reference))
                .update();
    }

    /** Those of a package, the first first. */
    List<Correction> of(String packageReference) {
        return database.sql(
                        "select reference, number, made_at, words from overseas_correction where package = ? order by number")
                .param(packageReference)
                .query((row, at) -> new Correction(
                        row.getInt("number"),
                        UtcColumns.instant(row, "made_at"),
                        vault.open(row.getBytes("words"), row.getString("reference"))))
                .list();
    }
}

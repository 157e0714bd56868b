package org.thinkuknow.wanted;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

import java.util.Base64;
import java.util.Optional;

/** The photo of each file, sealed beside its reference. */
@Component
class PhotoRows {

    private final JdbcClient database;
    private final Vault vault;

    PhotoRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    boolean has(String reference) {
        return database.sql("select count(*) from wanted_photo where reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The picture as it is shown. */
    Optional<byte[]> of(String reference) {
        return database.sql("select picture from wanted_photo where reference = ?")
                .param(reference)
                .query(byte[].class)
                .optional()
                .map(seal -> Base64.getDecoder().decode(vault.open(seal, reference)));
    }

    void put(String reference, byte[] picture) {
        var seal = vault.seal(Base64.getEncoder().encodeToString(picture), reference);
        database.sql("insert into wanted_photo (reference, picture) values (?, ?) on duplicate key update picture = ?")
                .params(reference, seal, seal)
                .update();
    }

    void copy(String from, String to) {
        of(from).ifPresent(picture -> put(to, picture));
    }
}

package org.thinkuknow.vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.util.Optional;

/**
 * Secret addresses for one use, one for each person: of each a keyed hash alone is stored, so that it can be shown once. Its table has the
 * columns {@code username}, {@code secret} and {@code made_at}.
 */
public final class SecretLinks {

    private final JdbcClient database;
    private final Vault vault;
    private final String table;
    private final String purpose;

    /**
     * @param table   where they stand; a name of the code, never of a person
     * @param purpose keeps the hashes of one use apart from those of another
     */
    public SecretLinks(JdbcClient database, Vault vault, String table, String purpose) {
        this.database = database;
        this.vault = vault;
        this.table = table;
        this.purpose = purpose;
    }

    /** A new secret of somebody; whichever there was before opens nothing from now on. */
    public String renew(String username, Instant now) {
        var secret = Secrets.next();
        database.sql("""
                insert into %s (username, secret, made_at) values (:who, :secret, :now)
                on duplicate key update secret = :secret, made_at = :now""".formatted(table))
                .param("who", username)
                .param("secret", vault.hash(purpose, secret).fresh())
                .param("now", UtcColumns.of(now))
                .update();
        return secret;
    }

    /** Has the secret of somebody open nothing any more. Whether there was one. */
    public boolean withdraw(String username) {
        return database.sql("delete from %s where username = ?".formatted(table))
                        .param(username)
                        .update()
                > 0;
    }

    /** When the secret of somebody was made; empty if there is none. */
    public Optional<Instant> madeAt(String username) {
        return database.sql("select made_at from %s where username = ?".formatted(table))
                .param(username)
                .query((row, number) -> UtcColumns.instant(row, "made_at"))
                .optional();
    }

    /** Whose secret it is; empty if it is nobody's. */
    public Optional<String> ownerOf(String secret) {
        return Optional.of(secret)
                .filter(Secrets::isOne)
                .flatMap(one -> database.sql("select username from %s where secret in (:any)".formatted(table))
                        .param("any", vault.hash(purpose, one).any())
                        .query(String.class)
                        .optional());
    }
}

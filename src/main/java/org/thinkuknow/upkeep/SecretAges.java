package org.thinkuknow.upkeep;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.centre.YearlySecrets;
import org.thinkuknow.centre.YearlySecrets.YearlySecret;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long each secret has been in use: since its value was seen first. Of the value nothing is kept but a keyed hash, by which the next
 * one is told from it; a file that was copied or touched is not young for that.
 */
@Component
class SecretAges {

    /** As src/docs/security.md asks; from then on administrators are told. */
    static final Duration LONGEST = Duration.ofDays(365);

    private static final String PURPOSE = "secret in use";
    private static final Logger log = LoggerFactory.getLogger(SecretAges.class);

    private final ObjectProvider<YearlySecrets> secrets;
    private final JdbcClient database;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SecretAges(
            ObjectProvider<YearlySecrets> secrets,
            JdbcClient database,
            Vault vault,
            TransactionTemplate transaction,
            Clock clock) {
        this.secrets = secrets;
        this.database = database;
        this.vault = vault;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Notes which are new and which are gone, and says which have been in use for too long. */
    void look() {
        var now = clock.instant();
        transaction.executeWithoutResult(status -> {
            secrets.stream().flatMap(YearlySecrets::inUse).forEach(secret -> note(secret, now));
            database.sql("delete from secret_age where seen_at < ?")
                    .param(UtcColumns.of(now))
                    .update();
        });
        old().forEach(name -> log.warn("In use for more than a year: {}. Let it be replaced", name));
    }

    private void note(YearlySecret secret, Instant now) {
        var value = secret.name() + "\n" + secret.mark();
        var same = database.sql("select mark from secret_age where name = ?")
                .param(secret.name())
                .query(byte[].class)
                .optional()
                .filter(mark -> vault.made(PURPOSE, value, mark))
                .isPresent();
        database.sql("""
                insert into secret_age (name, mark, since, seen_at) values (:name, :mark, :now, :now)
                on duplicate key update since = if(:same, since, :now), mark = :mark, seen_at = :now""")
                .param("name", secret.name())
                .param("mark", vault.derive(PURPOSE, value).newest())
                .param("same", same)
                .param("now", UtcColumns.of(now))
                .update();
    }

    /** What has been in use for more than a year, by name. */
    List<String> old() {
        return database.sql("select name from secret_age where since < ? order by name")
                .param(UtcColumns.of(clock.instant().minus(LONGEST)))
                .query(String.class)
                .list();
    }
}

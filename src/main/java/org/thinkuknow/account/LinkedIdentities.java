package org.thinkuknow.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which identity at a provider opens which account. Who somebody is there is kept as a keyed hash. */
@Component
class LinkedIdentities {

    private final JdbcClient database;
    private final Vault vault;
    private final Clock clock;

    LinkedIdentities(JdbcClient database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** One of an account. */
    record Link(String provider, Instant madeAt, Optional<Instant> usedAt) {}

    /** Whose account it opens, by username. */
    Optional<String> ownerOf(ProvenIdentity who) {
        return database.sql("select username from account_identity where identity_hash in (:any)")
                .param("any", hash(who).any())
                .query(String.class)
                .optional();
    }

    void used(ProvenIdentity who) {
        database.sql("update account_identity set used_at = :now where identity_hash in (:any)")
                .param("now", UtcColumns.of(clock.instant()))
                .param("any", hash(who).any())
                .update();
    }

    List<Link> of(String username) {
        return database.sql("select provider, made_at, used_at from account_identity where username = ?")
                .param(username)
                .query((row, number) -> new Link(
                        row.getString("provider"),
                        UtcColumns.instant(row, "made_at"),
                        Optional.ofNullable(UtcColumns.instantOrNull(row, "used_at"))))
                .list();
    }

    /** Whether it is linked now and was not before; an identity opens one account, and an account has one of each provider. */
    boolean add(String username, ProvenIdentity who) {
        return ownerOf(who).isEmpty()
                && database.sql("insert ignore into account_identity (identity_hash, username, provider, made_at) "
                                        + "values (?, ?, ?, ?)")
                                .params(hash(who).fresh(), username, who.provider(), UtcColumns.of(clock.instant()))
                                .update()
                        == 1;
    }

    boolean remove(String username, String provider) {
        return database.sql("delete from account_identity where username = ? and provider = ?")
                        .params(username, provider)
                        .update()
                == 1;
    }

    int removeAllOf(String username) {
        return database.sql("delete from account_identity where username = ?")
                .param(username)
                .update();
    }

    private KeyedHash hash(ProvenIdentity who) {
        return vault.hash("identity at a provider", who.issuer() + "\n" + who.subject());
    }
}

package org.thinkuknow.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

/**
 * How often a password may be tried: ten times at once, and once more with each minute. All nodes share the count, by the database's
 * clock. Whose it is stands there as a keyed hash, because what somebody typed as a name may be their password.
 */
@Component
class SignInTries {

    private static final int SECONDS_FOR_ONE = 60;
    private static final int SECONDS_BEFORE_THE_LAST = 9 * SECONDS_FOR_ONE;

    private final JdbcClient database;
    private final Vault vault;

    SignInTries(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Whose the tries are that anybody has with a name. */
    static String withTheName(String username) {
        return "name\n" + username;
    }

    /** Takes one; false if none is left at this moment. */
    boolean take(String whose) {
        var key = key(whose);
        return takeOfSome(key) || isTheFirst(key) || takeOfSome(key); // of several first ones at once one makes the row
    }

    private boolean takeOfSome(KeyedHash key) {
        return database.sql(
                                "update account_try set full_at = greatest(full_at, utc_timestamp(6)) + interval :one second "
                                        + "where key_hash in (:any) and full_at <= utc_timestamp(6) + interval :last second")
                        .param("one", SECONDS_FOR_ONE)
                        .param("any", key.any())
                        .param("last", SECONDS_BEFORE_THE_LAST)
                        .update()
                == 1;
    }

    /** A count that stands under an older key goes on: a new key gives nobody tries anew. */
    private boolean isTheFirst(KeyedHash key) {
        return database.sql("select 1 from account_try where key_hash in (:any)")
                        .param("any", key.any())
                        .query(Integer.class)
                        .list()
                        .isEmpty()
                && database.sql("insert ignore into account_try (key_hash, full_at) values (?, utc_timestamp(6) + "
                                        + "interval ? second)")
                                .params(key.fresh(), SECONDS_FOR_ONE)
                                .update()
                        == 1;
    }

    /** The right password was given: the tries before it count no more. */
    void forget(String whose) {
        database.sql("delete from account_try where key_hash in (:any)")
                .param("any", key(whose).any())
                .update();
    }

    @Scheduled(fixedDelayString = "PT10M")
    void forgetWhatIsWholeAgain() {
        database.sql("delete from account_try where full_at < utc_timestamp(6)").update();
    }

    private KeyedHash key(String whose) {
        return vault.hash("tries with a password", whose);
    }
}

package org.thinkuknow.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
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
        return takeOfSome(key) || isTheFirst(key);
    }

    private boolean takeOfSome(byte[] key) {
        return database.sql("update account_try set full_at = greatest(full_at, utc_timestamp(6)) + interval ? second "
                                + "where key_hash = ? and full_at <= utc_timestamp(6) + interval ? second")
                        .params(SECONDS_FOR_ONE, key, SECONDS_BEFORE_THE_LAST)
                        .update()
                == 1;
    }

    private boolean isTheFirst(byte[] key) {
        return database.sql(
                                "insert ignore into account_try (key_hash, full_at) values (?, utc_timestamp(6) + interval ? second)")
                        .params(key, SECONDS_FOR_ONE)
                        .update()
                == 1;
    }

    /** The right password was given: the tries before it count no more. */
    void forget(String whose) {
        database.sql("delete from account_try where key_hash = ?")
                .param(key(whose))
                .update();
    }

    @Scheduled(fixedDelayString = "PT10M")
    void forgetWhatIsWholeAgain() {
        database.sql("delete from account_try where full_at < utc_timestamp(6)").update();
    }

    private byte[] key(String whose) {
        return vault.hash("tries with a password", whose);
    }
}

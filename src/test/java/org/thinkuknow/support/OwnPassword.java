package org.thinkuknow.support;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Passwords of accounts that a test has opened for somebody. */
public final class OwnPassword {

    private OwnPassword() {}

    /** As if its owner had chosen it after an administrator opened the account: until then nothing else opens. */
    public static void isTheirs(JdbcClient database, Acting person) {
        database.sql("update account set password_is_anothers = false where username = ?")
                .param(person.username())
                .update();
    }
}

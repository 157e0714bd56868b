package org.thinkuknow.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether somebody who is signed in may still be, asked with each request: of the account and of the session at once. */
@Component
class Standing {

    private final JdbcClient database;

    Standing(JdbcClient database) {
        this.database = database;
    }

    /** @param session the key of their session; empty if they ask without one */
    boolean maySignIn(String username, String session) {
        return database.sql(
                                "select count(*) from account left join account_session on account_session.id_hash = :session "
                                        + "where account.username = :who and account.enabled and (:session = '' or "
                                        + "account_session.username = account.username and account_session.ended_at is null)")
                        .param("who", username)
                        .param("session", session)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}

package org.thinkuknow.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.database.UtcColumns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Codes that the operator of the machine makes, whether the application runs or not, when no administrator can sign in. Only a
 * code's hash is kept, it works once and for an hour, and whoever has it chooses their own password. Decision 0035.
 */
@Service
public class OpeningCodes {

    static final Duration VALID = Duration.ofHours(1);
    private static final int CODE_BYTES = 16;

    private final JdbcClient database;
    private final AccountRepository accounts;
    private final Audit audit;
    private final Clock clock;

    OpeningCodes(JdbcClient database, AccountRepository accounts, Audit audit, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a code for an administrator's account, one that there is or a new one. An earlier code for it ends.
     *
     * @throws NewAccount.Refused if it is unclear what the operator wants
     */
    @Transactional
    public String make(String username) {
        if (!NewAccount.isUsername(username)) {
            throw new NewAccount.Refused("A username has 3 to 60 lower-case letters, digits, dots, dashes or @.");
        }
        if (accounts.count() == 0) {
            throw new NewAccount.Refused(
                    "Nobody has an account yet. Start the application: its log has the code for the first administrator.");
        }
        accounts.findById(username).ifPresent(OpeningCodes::refuseUnlessAdministrator);
        var bytes = new byte[CODE_BYTES];
        new SecureRandom().nextBytes(bytes);
        var code = HexFormat.of().formatHex(bytes);
        database.sql(
                        "insert into account_opening (username, code_hash, ends_at) values (:who, :hash, :end) on duplicate "
                                + "key update code_hash = :hash, ends_at = :end")
                .param("who", username)
                .param("hash", hash(code))
                .param("end", UtcColumns.of(clock.instant().plus(VALID)))
                .update();
        audit.recordAs("the operator", "made an opening code", username, "administrator; for an hour");
        return code;
    }

    /** Nobody's role becomes another behind their back. */
    private static void refuseUnlessAdministrator(Account account) {
        if (account.isDemo() || !account.isAdministrator()) {
            throw new NewAccount.Refused(
                    "%s is the account of somebody who is no administrator. Choose another username."
                            .formatted(account.member().username()));
        }
    }

    /** Whether a code waits to be used. */
    @Transactional(readOnly = true)
    public boolean isOneWaiting() {
        return database.sql("select count(*) from account_opening where ends_at > ?")
                        .param(UtcColumns.of(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Uses a code up; false if it does not fit the username or its hour is over. Of two who come at once with it one is let in. */
    boolean use(String username, String code) {
        return database.sql("delete from account_opening where username = ? and code_hash = ? and ends_at > ?")
                        .params(username, hash(code.strip()), UtcColumns.of(clock.instant()))
                        .update()
                == 1;
    }

    /** Of 128 random bits, so a plain hash is enough. */
    private static String hash(String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

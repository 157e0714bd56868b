package org.thinkuknow.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.SignInChanged.Change;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.session.OpenSessions;

import java.util.Objects;
import java.util.function.Function;

/** Gives somebody a password by chance. Hashing takes its time, so no connection is held meanwhile. */
@Component
class HandedPasswords {

    static final String GAVE = "gave a one-time password";

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final SignInTries tries;
    private final OpenSessions sessions;
    private final LostFactors lost;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    HandedPasswords(
            AccountRepository accounts,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            SignInTries tries,
            OpenSessions sessions,
            LostFactors lost,
            ApplicationEventPublisher events,
            Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
        this.tries = tries;
        this.sessions = sessions;
        this.lost = lost;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Gives it. Their sessions end.
     *
     * @param check refuses it, or says what it is, in the transaction that does it
     * @return the password, which is kept nowhere
     */
    String give(String username, Function<Account, Change> check) {
        var password = OneTimePassword.make();
        var hash = Objects.requireNonNull(passwords.encode(password));
        transaction.executeWithoutResult(status -> {
            var account = accounts.findById(username).orElseThrow();
            var change = check.apply(account);
            account.givePassword(hash);
            audit.record(GAVE, username, "");
            if (change == Change.RECOVERED) {
                lost.forget(account);
            }
            sessions.endAllOf(username);
            events.publishEvent(new SignInChanged(username, change));
        });
        tries.forget(SignInTries.withTheName(username));
        return password;
    }
}

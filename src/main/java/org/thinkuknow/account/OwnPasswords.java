package org.thinkuknow.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.SignInChanged.Change;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.shell.AsksAgain;

import java.util.Objects;
import java.util.stream.Stream;

/** Passwords as their owners and administrators change them. Hashing takes its time, so no connection is held meanwhile. */
@Service
public class OwnPasswords {

    static final String CHANGED = "changed password";

    private final AccountRepository accounts;
    private final Schools schools;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final SignInTries tries;
    private final HandedPasswords handed;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    OwnPasswords(
            AccountRepository accounts,
            Schools schools,
            PasswordRules rules,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            SignInTries tries,
            HandedPasswords handed,
            ApplicationEventPublisher events,
            Audit audit) {
        this.accounts = accounts;
        this.schools = schools;
        this.rules = rules;
        this.passwords = passwords;
        this.transaction = transaction;
        this.tries = tries;
        this.handed = handed;
        this.events = events;
        this.audit = audit;
    }

    /** Whether somebody else has set the password of whoever is signed in, so that they have to choose one. */
    @PreAuthorize(Role.ANY)
    public boolean isToBeChosen() {
        return own().hasAnothersPassword();
    }

    /**
     * Gives whoever is signed in another password. All their sessions end; the one with the returned sign-in may go on.
     *
     * @throws NewAccount.Refused if the old one is not theirs, or the new one is easy to guess or the old one again
     * @throws HashingBusy        if many passwords are looked at in this moment
     */
    @PreAuthorize(Role.ANY)
    public Authentication change(String old, String wanted) {
        var before = own();
        refuseInTheDemo(before);
        var whose = "own password\n" + before.member().username();
        if (!tries.take(whose)) {
            throw new NewAccount.Refused(
                    "There have been many tries with your current password. Please wait a minute, then try again.");
        }
        if (!passwords.matches(old, before.passwordHash())) {
            throw new NewAccount.Refused("That is not your current password. Nothing has been changed.");
        }
        tries.forget(whose);
        if (old.equals(wanted)) {
            throw new NewAccount.Refused("That is the password that you have. Please choose another one.");
        }
        var member = before.member();
        rules.check(
                wanted,
                Stream.concat(
                                Stream.of(member.username(), member.fullName()),
                                schools.of(member.username()).map(School::name).stream())
                        .toList());
        var hash = Objects.requireNonNull(passwords.encode(wanted));
        try {
            return Objects.requireNonNull(transaction.execute(status -> keep(before, hash)));
        } catch (ConcurrencyFailureException e) {
            throw changedMeanwhile();
        }
    }

    /** Otherwise whoever looks around first keeps out everybody after them. */
    private static void refuseInTheDemo(Account account) {
        if (account.isDemo()) {
            throw new NewAccount.Refused(
                    "This is an account of the demo, and its password stays as it was printed. To try this out, "
                            + "open an account of your own.");
        }
    }

    private static NewAccount.Refused changedMeanwhile() {
        return new NewAccount.Refused("Your password was changed at the same moment. Please sign in again.");
    }

    private Authentication keep(Account before, String hash) {
        var now = own();
        if (now.passwordNumber() != before.passwordNumber()) {
            throw changedMeanwhile();
        }
        now.choosePassword(hash);
        audit.record(CHANGED, now.member().username(), "");
        events.publishEvent(new SignInChanged(now.member().username(), Change.PASSWORD_CHANGED));
        var asked = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var user = new StaffUser(now);
        user.eraseCredentials();
        return asked.toBuilder().principal(user).build();
    }

    private Account own() {
        return accounts.findById(SignedIn.username()).orElseThrow();
    }

    /**
     * Gives somebody who forgot theirs a password by chance, with which they can do no more than choose their own. Their sessions end.
     * Their passkeys and their app for codes stay: what is lost of those, two administrators make good ({@link Recoveries}).
     *
     * @return the password, which is kept nowhere
     * @throws NewAccount.Refused if it is one's own account: whoever knows their password changes it themselves; or one of the demo
     * @throws HashingBusy        if many passwords are looked at in this moment
     */
    @PreAuthorize("hasRole('ADMIN')")
    @AsksAgain
    public String give(String username) {
        if (username.equals(SignedIn.username())) {
            throw new NewAccount.Refused("You change your own password under “Your account”.");
        }
        refuseInTheDemo(accounts.findById(username).orElseThrow());
        return handed.give(username, account -> Change.PASSWORD_GIVEN);
    }
}

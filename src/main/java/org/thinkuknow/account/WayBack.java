package org.thinkuknow.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignInChanged.Change;
import org.thinkuknow.audit.Audit;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Lets somebody with an operator's code open an administrator's account, or come back to theirs with a password of their own. */
@Service
public class WayBack {

    private final OpeningCodes codes;
    private final Staff staff;
    private final AccountRepository accounts;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final LostFactors lost;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    WayBack(
            OpeningCodes codes,
            Staff staff,
            AccountRepository accounts,
            PasswordRules rules,
            PasswordEncoder passwords,
            LostFactors lost,
            ApplicationEventPublisher events,
            Audit audit) {
        this.codes = codes;
        this.staff = staff;
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.lost = lost;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Opens or re-opens the account, once.
     *
     * @throws NewAccount.Refused if the code does not fit or is used, or the password is none; then the code stays good
     */
    @Transactional
    public void open(String code, NewAccount wanted) {
        if (!codes.use(wanted.username(), code)) {
            throw new NewAccount.Refused("That is not the code for this username, or its hour is over.");
        }
        accounts.findById(wanted.username())
                .ifPresentOrElse(account -> reopen(account, wanted), () -> staff.openAccount(wanted));
    }

    /** The request of an administrator, as it is checked before the code is looked at. */
    public static NewAccount administrator(String username, String fullName, String password) {
        return new NewAccount(username, fullName, password, Set.of(Role.ADMIN));
    }

    private void reopen(Account account, NewAccount wanted) {
        if (!account.isAdministrator()) {
            throw new NewAccount.Refused("That account is no administrator's any more.");
        }
        rules.check(
                wanted.password(),
                List.of(account.member().username(), account.member().fullName()));
        account.reopen(Objects.requireNonNull(passwords.encode(wanted.password())));
        audit.record("switched on", wanted.username(), "account; with a new password and the operator's code");
        lost.forget(account);
        events.publishEvent(new SignInChanged(wanted.username(), Change.RECOVERED));
    }
}

package org.thinkuknow.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignInChanged.Change;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.AsksAgain;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets somebody back in who lost every passkey, or the phone with their app: one administrator asks, another agrees, and a day later a
 * one-time password is given and what was lost opens nothing any more. In that day the person is told, and ends it if it was not them
 * (decision 0119).
 */
@Service
public class Recoveries {

    /** What another administrator does to an account. */
    private static final Set<String> BY_ANOTHER =
            Set.of("opened account", "changed roles", "switched on", HandedPasswords.GAVE);

    private static final int LOOKED_AT = 20;

    private final RecoveryRows rows;
    private final AccountRepository accounts;
    private final PasskeyRows passkeys;
    private final HandedPasswords handed;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    Recoveries(
            RecoveryRows rows,
            AccountRepository accounts,
            PasskeyRows passkeys,
            HandedPasswords handed,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.handed = handed;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is open, by the username of whom it is for. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Map<String, Recovery> open() {
        return rows.all().stream().collect(Collectors.toMap(Recovery::username, Function.identity()));
    }

    /** The usernames of everybody who has a passkey or an app for codes, and could lose it. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Set<String> whoHasSomethingToLose() {
        var some = passkeys.owners();
        accounts.findAll().stream()
                .filter(Account::hasCodeApp)
                .map(account -> account.member().username())
                .forEach(some::add);
        return some;
    }

    /** What is open for whoever is signed in. */
    @PreAuthorize(Role.ANY)
    @Transactional(readOnly = true)
    public Optional<Recovery> own() {
        return rows.of(SignedIn.username());
    }

    /**
     * Asks for it. The person is told at once.
     *
     * @throws NewAccount.Refused if it is one's own account, there is nothing to lose, or it was asked already
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    @AsksAgain
    public void ask(String username) {
        refuseOwn(username);
        refuseNew();
        var account = accounts.findById(username).orElseThrow();
        if (account.isDemo()) {
            throw new NewAccount.Refused(
                    "This is an account of the demo. Whoever added something to it can remove it.");
        }
        if (!account.hasCodeApp() && !passkeys.someOf(username)) {
            throw new NewAccount.Refused(
                    "They have no passkey and no app for codes. A one-time password is all that they need.");
        }
        if (!rows.ask(username, SignedIn.username())) {
            throw changedMeanwhile();
        }
        audit.record("asked for a new way in", username, "");
        events.publishEvent(new SignInChanged(username, Change.RECOVERY_ASKED));
    }

    /**
     * Agrees to what another administrator has asked.
     *
     * @throws NewAccount.Refused if it is one's own account, oneself has asked, or it is not open any more
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    @AsksAgain
    public void agree(String username) {
        refuseOwn(username);
        refuseNew();
        var asked = rows.of(username).orElseThrow(Recoveries::changedMeanwhile);
        if (asked.askedBy().equals(SignedIn.username())) {
            throw new NewAccount.Refused("You have asked for this yourself. Another administrator has to agree.");
        }
        if (!rows.agree(asked, SignedIn.username())) {
            throw changedMeanwhile();
        }
        audit.record("agreed to a new way in", username, "");
    }

    /** Ends it, if it is still open: nothing has changed for the person. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void stop(String username) {
        end(username, "by an administrator");
    }

    /** Whoever is signed in has not lost anything. */
    @PreAuthorize(Role.ANY)
    @Transactional
    public void stopOwn() {
        end(SignedIn.username(), "it was not them");
    }

    private void end(String username, String why) {
        if (rows.of(username).filter(rows::remove).isPresent()) {
            audit.record("ended a new way in", username, why);
        }
    }

    /**
     * Gives the one-time password, a day after it was asked. What they had until now opens nothing any more.
     *
     * @return the password, which is kept nowhere
     * @throws NewAccount.Refused if nobody else has agreed, the day is not over, or one of the two is no administrator any more
     * @throws HashingBusy        if many passwords are looked at in this moment
     */
    @PreAuthorize("hasRole('ADMIN')")
    @AsksAgain
    public String give(String username) {
        refuseOwn(username);
        return handed.give(username, account -> {
            var asked = rows.of(username).orElseThrow(Recoveries::changedMeanwhile);
            if (!asked.isRipe(clock.instant())) {
                throw new NewAccount.Refused("That can be done once another administrator has agreed, from %s on."
                        .formatted(UkTime.words(asked.ripeAt())));
            }
            if (!isAdministrator(asked.askedBy())
                    || !asked.agreedBy().filter(this::isAdministrator).isPresent()) {
                throw new NewAccount.Refused(
                        "One of the two is no longer an administrator. Please stop this and ask again.");
            }
            if (!rows.remove(asked)) {
                throw changedMeanwhile();
            }
            return Change.RECOVERED;
        });
    }

    private boolean isAdministrator(String username) {
        return accounts.findById(username)
                .filter(account -> account.isAdministrator() && account.member().enabled())
                .isPresent();
    }

    /** Whoever has just opened or changed another administrator's account could be the second one, too. */
    private void refuseNew() {
        var since = clock.instant().minus(Recovery.OVER);
        var isNew = audit.newestOf(SignedIn.username(), BY_ANOTHER, LOOKED_AT).stream()
                .filter(each -> !each.who().equals(SignedIn.username()))
                .anyMatch(each -> each.at().isAfter(since) && accounts.existsById(each.who()));
        if (isNew) {
            throw new NewAccount.Refused(
                    "An administrator has opened or changed your own account in the last seven days. "
                            + "Somebody else has to do this.");
        }
    }

    private static void refuseOwn(String username) {
        if (username.equals(SignedIn.username())) {
            throw new NewAccount.Refused("Nobody does this for their own account. Two other administrators can.");
        }
    }

    private static NewAccount.Refused changedMeanwhile() {
        return new NewAccount.Refused("A colleague changed something at the same moment. Please look, and try again.");
    }
}

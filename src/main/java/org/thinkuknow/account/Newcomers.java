package org.thinkuknow.account;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.Invitations.Invited;
import org.thinkuknow.audit.Audit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People who open their own account because a school asks them to; without an invitation that is good nothing opens. Decision 0118. */
@Service
public class Newcomers {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 50;
    private static final int MOST_ALIKE = 1_000;
    private static final Pattern NOT_OF_A_USERNAME = Pattern.compile("[^a-z0-9._-]+|^[._-]+");

    private final Invitations invitations;
    private final AccountRepository accounts;
    private final Staff staff;
    private final Schools schools;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final LeadNews news;
    private final TransactionTemplate transaction;
    private final Audit audit;

    Newcomers(
            Invitations invitations,
            AccountRepository accounts,
            Staff staff,
            Schools schools,
            PasswordRules rules,
            PasswordEncoder passwords,
            LeadNews news,
            TransactionTemplate transaction,
            Audit audit) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.staff = staff;
        this.schools = schools;
        this.rules = rules;
        this.passwords = passwords;
        this.news = news;
        this.transaction = transaction;
        this.audit = audit;
    }

    /** Who is asked with a code. */
    public Optional<Invited> asked(String code) {
        return invitations.find(code);
    }

    /** A username that whoever is asked can keep: what stands before the @ of their address, with a number if somebody has that. */
    public String proposed(Invited invited) {
        var typed = invited.noticesTo().replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        var plain = NOT_OF_A_USERNAME.matcher(typed).replaceAll("");
        var begin = plain.length() < SHORTEST ? "teacher" : plain.substring(0, Math.min(plain.length(), LONGEST));
        return Stream.concat(Stream.of(begin), IntStream.range(2, MOST_ALIKE).mapToObj(number -> begin + number))
                .filter(name -> !accounts.existsById(name))
                .findFirst()
                .orElse("");
    }

    /**
     * Opens the account of whoever is asked, at the school and with the roles of the invitation.
     *
     * @param typed the username as they typed it
     * @throws NewAccount.Refused if the invitation is good no more, the username is taken, or the password is easy to guess; unless it is
     *                            the first, the invitation stays good
     * @throws HashingBusy        if many passwords are looked at in this moment
     */
    public void open(Invited invited, String typed, String fullName, String password) {
        var username = NewAccount.usernameIn(typed).orElse(typed);
        var wanted = new NewAccount(username, fullName.strip(), password, invited.roles());
        rules.check(password, List.of(username, fullName, invited.school().name()));
        if (accounts.existsById(username)) {
            throw taken();
        }
        var hash = Objects.requireNonNull(passwords.encode(password));
        try {
            transaction.executeWithoutResult(status -> keep(invited, wanted, hash));
        } catch (DataIntegrityViolationException e) {
            throw taken();
        } catch (ConcurrencyFailureException e) {
            throw new NewAccount.Refused("Somebody at your school did the same at this moment. Please try again.");
        }
    }

    private void keep(Invited invited, NewAccount wanted, String hash) {
        if (!invitations.use(invited)) {
            throw new NewAccount.Refused("This invitation can no longer be used. Please ask for a new one.");
        }
        staff.openAccount(wanted, hash, false);
        schools.place(new Membership(wanted.username(), Optional.of(invited.school()), invited.noticesTo()));
        audit.recordByLink(
                wanted.username(),
                "accepted an invitation",
                invited.reference(),
                invited.school().key());
        if (invited.roles().contains(Role.SAFEGUARDING_LEAD)) {
            news.tell(invited.school().key(), wanted.username());
        }
    }

    private static NewAccount.Refused taken() {
        return new NewAccount.Refused("username", "That username is taken. Please choose another one.");
    }
}

package org.thinkuknow.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignInChanged.Change;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.shell.AsksAgain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The people of a safeguarding lead's own school, and of no other. A lead ends the account of whoever has left, and says who of the
 * teachers leads too. Nobody does so with themselves, so that a school never loses its last lead here; nor with anybody whose work reaches
 * further, the head teacher first of all, who reads what is about leads, nor with whoever reads what is about colleagues. Whoever it
 * concerns is told, and of leads every other lead and the head (decision 0118).
 */
@Service
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class SchoolStaff {

    private static final Set<Role> OF_LEADS = EnumSet.of(Role.TEACHER, Role.SAFEGUARDING_LEAD);

    private final AccountRepository accounts;
    private final KeptFromLeads kept;
    private final LeadNews news;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SchoolStaff(
            AccountRepository accounts,
            KeptFromLeads kept,
            LeadNews news,
            Audit audit,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.kept = kept;
        this.news = news;
        this.audit = audit;
        this.events = events;
    }

    /** Everybody of one's own school who can sign in, by name; nobody if one belongs to no school. */
    @Transactional(readOnly = true)
    public List<Colleague> all() {
        return accounts
                .schoolOf(SignedIn.username())
                .map(accounts::findBySchoolAndEnabledTrueOrderByUsername)
                .orElse(List.of())
                .stream()
                .map(SchoolStaff::colleague)
                .sorted(Comparator.comparing(Colleague::fullName).thenComparing(Colleague::username))
                .toList();
    }

    private static Colleague colleague(Account account) {
        var member = account.member();
        return new Colleague(
                member.username(),
                member.fullName(),
                account.asLead().noticesTo(),
                isLead(account),
                isForLeads(account));
    }

    private static boolean isLead(Account account) {
        return account.member().roles().contains(Role.SAFEGUARDING_LEAD);
    }

    private static boolean isForLeads(Account account) {
        return OF_LEADS.containsAll(account.member().roles())
                && !account.member().username().equals(SignedIn.username());
    }

    /**
     * Ends the account of somebody who has left: whatever they have open is left at once. What they wrote stays with the school.
     *
     * @throws NewAccount.Refused if they are not of one's own school any more, or it is not for a lead to end their account
     */
    @Transactional
    @AsksAgain
    public void end(String username) {
        var account = ofOwnSchool(username);
        refuseIfKept(username);
        account.setEnabled(false);
        audit.record("switched off", username, "account; has left the school");
        events.publishEvent(new AccountSwitchedOff(username));
        events.publishEvent(new SignInChanged(username, Change.ENDED_BY_LEAD));
        if (isLead(account)) {
            tellOthers(account);
        }
    }

    private void refuseIfKept(String username) {
        if (kept.keeps(username)) {
            throw new NewAccount.Refused(
                    "They read what is about colleagues at your school. Please ask your administrator.");
        }
    }

    private void tellOthers(Account account) {
        account.school().ifPresent(school -> news.tell(school, account.member().username()));
    }

    /**
     * Lets somebody lead safeguarding too, or no longer. Whoever leads no longer stays a teacher.
     *
     * @throws NewAccount.Refused as above, and if whoever is to lead has no e-mail address for notices
     */
    @Transactional
    @AsksAgain
    public void setLead(String username, boolean leads) {
        var account = ofOwnSchool(username);
        if (isLead(account) == leads) {
            return;
        }
        if (leads && account.asLead().noticesTo().isEmpty()) {
            throw new NewAccount.Refused(
                    "They have no e-mail address for notices, which a lead needs. Please ask your administrator to enter it.");
        }
        if (!leads) {
            refuseIfKept(username);
        }
        var wanted = leads ? OF_LEADS : EnumSet.of(Role.TEACHER);
        account.setRoles(wanted);
        audit.record(
                "changed roles", username, leads ? "leads safeguarding at the school" : "leads safeguarding no longer");
        events.publishEvent(new RolesChanged(username, wanted, !leads));
        events.publishEvent(new SignInChanged(username, leads ? Change.LEADS_NOW : Change.LEADS_NO_MORE));
        tellOthers(account);
    }

    private Account ofOwnSchool(String username) {
        var people = accounts.schoolOf(SignedIn.username()).map(accounts::lockOfSchool).orElse(List.of()).stream()
                .filter(account -> account.member().enabled())
                .toList();
        if (people.stream().noneMatch(is(SignedIn.username()).and(SchoolStaff::isLead))) {
            throw new NewAccount.Refused("You do not lead safeguarding at this school any more.");
        }
        var found = people.stream()
                .filter(is(username))
                .findFirst()
                .orElseThrow(() -> new NewAccount.Refused("They have no account at your school any more."));
        if (!isForLeads(found)) {
            throw new NewAccount.Refused(
                    "Only an administrator can change this: it is your own account, or that of somebody with another role, such as the "
                            + "head teacher.");
        }
        return found;
    }

    private static Predicate<Account> is(String username) {
        return account -> account.member().username().equals(username);
    }
}

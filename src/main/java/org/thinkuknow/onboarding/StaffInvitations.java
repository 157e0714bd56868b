package org.thinkuknow.onboarding;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.Colleague;
import org.thinkuknow.account.School;
import org.thinkuknow.account.SchoolStaff;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.onboarding.Invitation.MailState;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A safeguarding lead asks colleagues of their own school to open an account, and answers whoever wants to lead there too. */
@Service
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class StaffInvitations {

    /** So many may wait at one school: nobody sends e-mails to thousands through us. */
    private static final int MOST_OPEN = 400;

    private final Schools schools;
    private final SchoolStaff staff;
    private final SchoolsByKey byKey;
    private final InvitationRows rows;
    private final InvitationMaking making;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    StaffInvitations(
            Schools schools,
            SchoolStaff staff,
            SchoolsByKey byKey,
            InvitationRows rows,
            InvitationMaking making,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock) {
        this.schools = schools;
        this.staff = staff;
        this.byKey = byKey;
        this.rows = rows;
        this.making = making;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** The school for which one asks; empty if one belongs to none. */
    @Transactional(readOnly = true)
    public Optional<School> school() {
        return schools.of(SignedIn.username());
    }

    /**
     * Looks through a list before anybody is asked.
     *
     * @throws OnboardingRefused if it has too many lines, or cannot be read
     */
    @Transactional(readOnly = true)
    public List<ListedColleague> lookThrough(String list) {
        var school = own();
        var colleagues = staff.all();
        var open = openAddresses(school);
        var seen = new HashMap<String, Integer>();
        var listed = new ArrayList<ListedColleague>();
        for (var line : StaffList.read(list)) {
            var problem = problem(line, colleagues, open, seen);
            listed.add(new ListedColleague(line.number(), new Invitee(line.name(), line.mail()), problem));
        }
        return listed;
    }

    private static Optional<String> problem(
            StaffList.Line line, List<Colleague> colleagues, List<String> open, Map<String, Integer> seen) {
        try {
            var who = new Who(line.name(), line.mail());
            var before = seen.putIfAbsent(who.address(), line.number());
            if (before != null) {
                return Optional.of("Stands in line %d already.".formatted(before));
            }
            return problem(who, colleagues, open);
        } catch (OnboardingRefused e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    private static Optional<String> problem(Who who, List<Colleague> colleagues, List<String> open) {
        if (colleagues.stream().anyMatch(colleague -> colleague.hasAddress(who.address()))) {
            return Optional.of("Has an account at your school already.");
        }
        return open.contains(who.address())
                ? Optional.of("Was invited already and has not answered yet.")
                : Optional.empty();
    }

    private List<String> openAddresses(String school) {
        return rows.ofSchool(school).stream()
                .filter(each -> each.isOfTeacher() && each.isOpen(clock.instant()))
                .map(each -> each.who().address())
                .toList();
    }

    /**
     * Asks one colleague.
     *
     * @throws OnboardingRefused if they cannot be asked
     */
    public void invite(Invitee colleague) {
        var who = new Who(colleague.name(), colleague.mail());
        var school = own();
        transaction.executeWithoutResult(status -> invite(school, who));
    }

    /** Nothing is asked of the database before the school is held: of two leads who ask somebody at once the second sees the first. */
    private void invite(String school, Who who) {
        rows.hold(school);
        var open = openAddresses(school);
        problem(who, staff.all(), open).ifPresent(why -> {
            throw new OnboardingRefused(why);
        });
        if (open.size() >= MOST_OPEN) {
            throw new OnboardingRefused(
                    "Very many invitations of your school are waiting. Please take some back first.");
        }
        if (!making.make(school, LeadProof.LEAD_ASKED, who, SignedIn.username())) {
            throw new OnboardingRefused("Was invited already and has not answered yet.");
        }
        audit.record("invited a colleague", making.reference(school, who, true), school);
    }

    /** Invitations of teachers, the newest first. */
    @Transactional(readOnly = true)
    public List<AskedColleague> invited() {
        return lines(true);
    }

    /** Who wants to be a lead of the school too, the newest first. */
    @Transactional(readOnly = true)
    public List<AskedColleague> wantToLead() {
        return lines(false).stream().filter(AskedColleague::open).toList();
    }

    private List<AskedColleague> lines(boolean teachers) {
        return school().map(School::key).map(rows::ofSchool).orElse(List.of()).stream()
                .filter(each -> teachers ? each.isOfTeacher() : each.proof() == LeadProof.LEAD_DECIDES)
                .map(each -> AskedColleague.of(each, clock.instant()))
                .toList();
    }

    /**
     * Sends an invitation again, with a new link; the earlier one is worth nothing then.
     *
     * @throws OnboardingRefused if it is not open any more, or its e-mail has not left yet
     */
    @Transactional
    public void sendAgain(String reference) {
        var found = open(reference, true);
        if (found.mail() == MailState.WAITS || !making.sendAnew(found, LeadProof.LEAD_ASKED, SignedIn.username())) {
            throw new OnboardingRefused("The e-mail is about to leave. Please wait a moment.");
        }
        audit.record("invited a colleague again", reference, found.school());
    }

    /**
     * Takes an invitation back.
     *
     * @throws OnboardingRefused if it is not open any more
     */
    @Transactional
    public void takeBack(String reference) {
        end(open(reference, true), "took back an invitation");
    }

    /**
     * Lets somebody be a lead of one's own school too: they get a link by e-mail.
     *
     * @throws OnboardingRefused if somebody has answered already
     */
    @Transactional
    public void letLead(String reference) {
        var found = open(reference, false);
        if (!making.sendAnew(found, LeadProof.OWN_DOMAIN, SignedIn.username())) {
            throw over();
        }
        audit.record("let a colleague lead", reference, found.school());
    }

    /**
     * Refuses somebody who wants to be a lead of one's own school.
     *
     * @throws OnboardingRefused if somebody has answered already
     */
    @Transactional
    public void refuse(String reference) {
        end(open(reference, false), "refused to let somebody lead");
    }

    private void end(Invitation found, String act) {
        if (!rows.end(found.reference(), false, clock.instant())) {
            throw over();
        }
        audit.record(act, found.reference(), found.school());
    }

    private Invitation open(String reference, boolean teacher) {
        var school = own();
        return rows.find(reference)
                .filter(found -> found.school().equals(school))
                .filter(found -> found.isOpen(clock.instant()))
                .filter(found -> teacher ? found.isOfTeacher() : found.proof() == LeadProof.LEAD_DECIDES)
                .orElseThrow(StaffInvitations::over);
    }

    private String own() {
        var school = school().map(School::key)
                .orElseThrow(
                        () -> new OnboardingRefused("You belong to no school yet. Please ask your administrator."));
        if (byKey.isClosed(school)) {
            throw new OnboardingRefused(
                    "The register says that your school has closed, so nobody can be invited to it.");
        }
        return school;
    }

    private static OnboardingRefused over() {
        return new OnboardingRefused("This has been answered meanwhile.");
    }
}

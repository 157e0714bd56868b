package org.thinkuknow.onboarding;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.School;
import org.thinkuknow.account.SchoolStaff;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.onboarding.Invitation.MailState;
import org.thinkuknow.shell.AsksAgain;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A safeguarding lead asks colleagues of their own school to open an account, and answers whoever wants to lead there too. */
@Service
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class StaffInvitations {

    /** So many may wait at one school or be of one day, taken back or not: nobody sends e-mails to thousands through us. */
    private static final int MOST = 400;

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
        var known = known(school);
        var seen = new HashMap<String, Integer>();
        return StaffList.read(list).stream()
                .map(line -> known.listed(line, seen))
                .toList();
    }

    private KnownPeople known(String school) {
        return new KnownPeople(staff.all(), rows.ofSchool(school), clock.instant());
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
        var known = known(school);
        known.problem(who).ifPresent(why -> {
            throw new OnboardingRefused(why);
        });
        if (known.asked() >= MOST) {
            throw new OnboardingRefused("Very many invitations from your school are waiting or were made today. "
                    + "Please take some back, or try again tomorrow.");
        }
        if (!making.make(school, LeadProof.LEAD_ASKED, who, SignedIn.username())) {
            throw new OnboardingRefused(KnownPeople.INVITED);
        }
        audit.record("invited a colleague", making.reference(school, who, true), school);
    }

    /** Invitations of teachers, the newest first. */
    @Transactional(readOnly = true)
    public List<AskedColleague> invited() {
        return lines(true);
    }

    /** Who wants to be a lead of the school too, or was let and has not come yet, the newest first. */
    @Transactional(readOnly = true)
    public List<AskedColleague> wantToLead() {
        return lines(false).stream().filter(AskedColleague::open).toList();
    }

    private List<AskedColleague> lines(boolean teachers) {
        return school().map(School::key).map(key -> lines(key, teachers)).orElse(List.of());
    }

    private List<AskedColleague> lines(String school, boolean teachers) {
        var leads =
                schools.leadsOf(school).stream().map(SafeguardingLead::username).collect(Collectors.toSet());
        return rows.ofSchool(school).stream()
                .filter(each -> teachers ? each.isOfTeacher() : each.isOfFurtherLead())
                .map(each -> AskedColleague.of(each, leads, clock.instant()))
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
            throw aboutToBeSent();
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
     * Lets somebody be a lead of one's own school too: they get a link by e-mail, and a new one if a colleague has let them already.
     *
     * @throws OnboardingRefused if they have come or were refused, or their link is about to be sent
     */
    @Transactional
    @AsksAgain
    public void letLead(String reference) {
        var found = open(reference, false);
        if (found.goesByLink() && found.mail() == MailState.WAITS) {
            throw aboutToBeSent();
        }
        if (!making.sendAnew(found, LeadProof.OWN_DOMAIN, SignedIn.username())) {
            throw over();
        }
        audit.record("let a colleague lead", reference, found.school());
    }

    /**
     * Refuses somebody who wants to be a lead of one's own school, also if a colleague has let them and they have not come yet.
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
                .filter(found -> teacher ? found.isOfTeacher() : found.isOfFurtherLead())
                .orElseThrow(StaffInvitations::over);
    }

    private String own() {
        var school = school().map(School::key)
                .orElseThrow(() -> new OnboardingRefused(
                        "Your account does not belong to a school yet. Please ask your administrator."));
        if (byKey.isClosed(school)) {
            throw new OnboardingRefused(
                    "The register says that your school has closed, so nobody can be invited to it.");
        }
        return school;
    }

    private static OnboardingRefused aboutToBeSent() {
        return new OnboardingRefused("The e-mail is about to be sent. Please wait a moment.");
    }

    private static OnboardingRefused over() {
        return new OnboardingRefused("This is no longer open.");
    }
}

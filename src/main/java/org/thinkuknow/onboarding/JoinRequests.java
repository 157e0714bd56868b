package org.thinkuknow.onboarding;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.Schools;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.schools.RegisteredSchool;
import org.thinkuknow.schools.SchoolRegister;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Takes the wish of a school to come on board. Whoever asks is answered the same whether the school has a lead or not, and whether they
 * have an account or not; what happens next comes to their mailbox (decision 0118).
 */
@Service
public class JoinRequests {

    private static final int FOUND = 20;
    private static final Duration WITHIN = Duration.ofDays(1);
    /** How many may ask for one school in a day and are proved in one way, so that letters are not in the way of its own domain. */
    private static final int MOST_IN_A_DAY = 5;

    private final SchoolRegister register;
    private final Schools schools;
    private final InvitationMaking making;
    private final InvitationRows rows;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    JoinRequests(
            SchoolRegister register,
            Schools schools,
            InvitationMaking making,
            InvitationRows rows,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock) {
        this.register = register;
        this.schools = schools;
        this.making = making;
        this.rows = rows;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** The schools that can come on board and fit what somebody typed, at most twenty. */
    public List<RegisteredSchool> search(String words) {
        return register.search(words, FOUND).stream()
                .filter(school -> !school.isClosed())
                .toList();
    }

    /**
     * Takes the wish. The same wish twice is one; whoever has lost its e-mail gets it once more on another day.
     *
     * @throws OnboardingRefused if a part is missing, the school has closed, or very many ask for it
     */
    public void ask(JoinRequest typed) {
        var who = new Who(typed.name(), typed.mail());
        var school = register.find(typed.school())
                .orElseThrow(() -> new OnboardingRefused("school", "Please find your school first and choose it."));
        if (school.isClosed()) {
            throw new OnboardingRefused(
                    "school",
                    "The register says that this school has closed. Please choose the school that replaced it.");
        }
        transaction.executeWithoutResult(status -> take(school.number(), who));
    }

    /** Nothing is asked of the database before the school is held: of two wishes at once the second sees the first. */
    private void take(String key, Who who) {
        rows.hold(key);
        var proof = proof(key, who);
        if (rows.askedSince(key, proof, who, clock.instant().minus(WITHIN)) >= MOST_IN_A_DAY) {
            throw new OnboardingRefused(
                    "There have been several requests for this school or with this address today. Please try again tomorrow.");
        }
        var reference = making.reference(key, who, false);
        if (making.make(key, proof, who, null)) {
            audit.recordAs(Audit.NOBODY, "asked to join", reference, key);
        } else {
            making.sendLost(reference);
        }
    }

    /** An e-mail alone opens no school that has been here before: whoever led it may have left with their mailbox. */
    private LeadProof proof(String school, Who who) {
        if (!schools.leadsOf(school).isEmpty()) {
            return LeadProof.LEAD_DECIDES;
        }
        return schools.keyed(school).isEmpty() && who.hasPlainAddress() && register.isOwnDomain(school, who.domain())
                ? LeadProof.OWN_DOMAIN
                : LeadProof.LETTER;
    }
}

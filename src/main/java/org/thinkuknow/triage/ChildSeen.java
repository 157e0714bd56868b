package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.referral.AgencyAnswer.ChildSeenBy;
import org.thinkuknow.referral.ChildSeenByAgency;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.Closing.SeenBy;

import java.time.Clock;
import java.time.Instant;

/**
 * Writes down that somebody has seen the child, which ends the last clock of a level-one case, unless a grave message came
 * after that. How it is known becomes a note; in the
 * audit record stand the role and the time alone (decision 0084).
 */
@Service
@Transactional
public class ChildSeen {

    private static final int LONGEST = 2_000;
    private static final String WROTE_SINCE = "They wrote of danger after that, so they have to be seen again. ";

    private final CaseRepository cases;
    private final Notes notes;
    private final MergedCases merged;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChildSeen(
            CaseRepository cases,
            Notes notes,
            MergedCases merged,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.merged = merged;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes it down as the officer who has the case knows it.
     *
     * @param howKnown how it is known
     * @throws TriageRefused if the case is not the officer's or is closed, the time is still to come, or it is not said how it is known
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void write(String reference, SeenBy by, Instant at, String howKnown) {
        var found = cases.lock(reference).orElseThrow(TriageRefused::noCase);
        var officer = Officer.signedIn();
        TriageRefused.when(!merged.mayAct(found, officer), "Take the case first. Only who has a case can change it.");
        TriageRefused.when(found.is(CaseState.CLOSED), "This case is closed. Reopen it first.");
        TriageRefused.when(howKnown.isBlank(), "Please write how it is known that the child was seen.");
        see(found, by, at, howKnown, officer.username());
        audit.record("recorded that the child was seen", reference, auditWords(by, at));
    }

    /**
     * Writes it down as an agency says it, by whatever way its answer came; nobody need be signed in. A case that is closed takes it too.
     *
     * @param howKnown what the agency says about it; may be blank
     * @throws TriageRefused if there is no such case, the time is still to come, or the words are too many
     */
    void record(String reference, SeenBy by, Instant at, String howKnown) {
        see(cases.lock(reference).orElseThrow(TriageRefused::noCase), by, at, howKnown, Audit.SYSTEM);
        audit.recordAs(Audit.SYSTEM, "recorded that the child was seen", reference, auditWords(by, at));
    }

    /** In the transaction of the agency's answer: the clock ends with it or not at all. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(ChildSeenByAgency seen) {
        record(seen.reference(), role(seen.role()), seen.at(), "Said by the agency through its link.");
    }

    private static SeenBy role(ChildSeenBy said) {
        return switch (said) {
            case POLICE_OFFICER -> SeenBy.POLICE;
            case SOCIAL_WORKER -> SeenBy.SOCIAL_WORKER;
            case HEALTH -> SeenBy.HEALTH;
            case SCHOOL -> SeenBy.SCHOOL;
        };
    }

    private void see(Case found, SeenBy by, Instant at, String howKnown, String author) {
        TriageRefused.when(
                at.isAfter(clock.instant()), "The child cannot have been seen at a time that is still to come.");
        TriageRefused.when(
                howKnown.codePointCount(0, howKnown.length()) > LONGEST, "Please write at most 2,000 characters.");
        var counts = found.asked().seen(by, at);
        notes.add(
                found.reference(),
                author,
                "Child seen by %s, on %s. %s%s"
                        .formatted(by.words(), UkTime.words(at), counts ? "" : WROTE_SINCE, howKnown)
                        .strip());
        events.publishEvent(new CaseChanged(found.reference()));
    }

    private static String auditWords(SeenBy by, Instant at) {
        return "by %s, on %s".formatted(by.words(), UkTime.words(at));
    }
}

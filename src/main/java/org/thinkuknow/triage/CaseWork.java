package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Clock;

/** What officers do with a case. Each step, its audit row and what the child reads of it are one transaction. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseWork {

    private static final int LONGEST_NOTE = 10_000;
    private final CaseRepository cases;
    private final Notes notes;
    private final Referrals referrals;
    private final ReferralNews news;
    private final MergedCases merged;
    private final EndConditions conditions;
    private final Restrictions restrictions;
    private final LevelOneRises rises;
    private final Reports reports;
    private final Staff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseWork(
            CaseRepository cases,
            Notes notes,
            Referrals referrals,
            ReferralNews news,
            MergedCases merged,
            EndConditions conditions,
            Restrictions restrictions,
            LevelOneRises rises,
            Reports reports,
            Staff staff,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.referrals = referrals;
        this.news = news;
        this.merged = merged;
        this.conditions = conditions;
        this.restrictions = restrictions;
        this.rises = rises;
        this.reports = reports;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a case.
     *
     * @throws TriageRefused if a colleague has it, naming them
     */
    public void claim(String reference) {
        if (cases.claim(reference, Officer.signedIn().username(), clock.instant()) == 0) {
            var found = find(reference);
            found.mergeLink().mustStandAlone();
            var owner = found.facts().standing().owner();
            TriageRefused.when(owner == null, "This case is closed. Reopen it first.");
            throw new TriageRefused("%s has just taken this case.".formatted(staff.nameOf(String.valueOf(owner))));
        }
        restrictions.mustBeOpenToMe(reference, "taking it");
        rises.takenBy(Officer.signedIn().username(), reference);
        reports.moveTo(reference, ReportStatus.BEING_READ);
        done("claimed", reference, "");
    }

    /** Gives a case back to the queue. A supervisor may do it for somebody else. */
    public void release(String reference) {
        alone(reference).release();
        done("released", reference, "");
    }

    /**
     * Confirms or changes the level. Lowering needs a reason; from level one it is kept as a question to a second officer.
     *
     * @return whether the level counts now, rather than waiting for a second officer
     */
    public boolean assess(String reference, Level level, String reason) {
        var found = alone(reference);
        merged.mustAllowLevel(found, level);
        var lowering = level.isBelow(found.level());
        TriageRefused.when(lowering && reason.isBlank(), "Please write why the level can be lower.");
        if (!reason.isBlank()) {
            addNote(reference, level.title() + ": " + reason);
        }
        if (lowering && found.level() == Level.ONE) {
            found.askToLower(level, Officer.signedIn().username(), clock.instant());
            done("asked to lower", reference, "to " + level.title());
            return false;
        }
        var before = found.level();
        found.confirm(level);
        if (before.isBelow(level)) {
            found.startClocks(clock.instant());
        }
        done("confirmed level", reference, level.title());
        return true;
    }

    /** Agrees, as a second officer, that a level-one case can be lower. */
    public void agreeToLower(String reference) {
        var found = cases.lock(reference).orElseThrow(TriageRefused::noCase);
        found.agreeToLower(Officer.signedIn().username());
        merged.mustAllowLevel(found, found.level());
        news.settle(found);
        done("agreed to lower", reference, "to " + found.level().title());
    }

    /** Answers the question to a second officer with no, or takes it back. */
    public void keepLevel(String reference) {
        find(reference).secondOfficer().keepLevel();
        done("kept level", reference, "");
    }

    /** Writes a note that the child never sees. */
    public void note(String reference, String text) {
        find(reference);
        addNote(reference, text);
        done("noted", reference, "");
    }

    /** Writes to the child. */
    public void writeToChild(String reference, String text) {
        var found = mine(reference);
        reports.reply(reference, new ReplyText(text));
        found.replied(clock.instant());
        merged.answered(found);
        events.publishEvent(new CaseChanged(reference));
    }

    /**
     * Ends a case. At level one it is kept as a question to a second officer.
     *
     * @param messagesShown how many messages the officer saw: nobody closes over one that came meanwhile
     * @return whether the case is closed now, rather than waiting for a second officer
     * @throws TriageRefused if something is missing that the outcome needs, an agency has not acknowledged, nobody has answered
     *                       whoever reported and it is not said why, or a needed step is open
     */
    public boolean close(String reference, Closing said, int messagesShown) {
        var found = alone(reference);
        conditions.mustHold(found, messagesShown);
        var unanswered = merged.isUnanswered(found);
        var closing = unanswered ? said : said.answered();
        var outcome = closing.at(found.level(), clock.instant());
        TriageRefused.when(
                unanswered && closing.noAnswer().isEmpty(),
                "Nobody has answered the person who reported. Write to them first, or say why the case is closed without an answer.");
        closing.seen().ifPresent(seen -> found.asked().seen(seen.by(), seen.at()));
        var now = found.level() != Level.ONE;
        var acknowledged = referrals.areBothKindsAcknowledged(reference);
        if (now) {
            found.close(outcome, Officer.signedIn().username(), clock.instant(), acknowledged);
        } else {
            found.askToClose(outcome, Officer.signedIn().username(), clock.instant(), acknowledged);
        }
        if (!closing.note().isEmpty()) {
            addNote(reference, closing.note());
        }
        if (!now) {
            done("asked to close", reference, closing.auditWords());
            return false;
        }
        closed(found, "closed", outcome, closing.auditWords());
        return true;
    }

    /** Agrees, as a second officer who has read everything, that a level-one case can be closed. */
    public void agreeToClose(String reference, int messagesShown) {
        var found = cases.lock(reference).orElseThrow(TriageRefused::noCase);
        conditions.mustHold(found, messagesShown);
        var outcome = found.agreeToClose(
                Officer.signedIn().username(), clock.instant(), referrals.areBothKindsAcknowledged(reference));
        closed(found, "agreed to close", outcome, outcome.words());
    }

    /** Answers the question whether to close with no, or takes it back. */
    public void keepOpen(String reference) {
        find(reference).secondOfficer().keepOpen();
        done("kept open", reference, "");
    }

    private void closed(Case found, String act, Outcome outcome, String detail) {
        reports.moveTo(found.reference(), ReportStatus.FINISHED);
        merged.endWith(found, outcome);
        done(act, found.reference(), detail);
    }

    /** Opens a closed case again, for a reason that becomes a note; it waits in the queue like a new one. */
    public void reopen(String reference, String reason) {
        TriageRefused.when(reason.isBlank(), "Write why the case is opened again.");
        var found = find(reference);
        found.mergeLink().mustStandAlone();
        found.reopen(clock.instant());
        reports.moveTo(reference, ReportStatus.RECEIVED);
        addNote(reference, "Opened again, because: " + reason.strip());
        done("reopened", reference, "the reason is in the notes");
    }

    private void addNote(String reference, String text) {
        TriageRefused.when(
                text.isBlank() || text.codePointCount(0, text.length()) > LONGEST_NOTE,
                "A note has between 1 and 10,000 characters.");
        notes.add(reference, Officer.signedIn().username(), text.strip());
    }

    private Case mine(String reference) {
        var found = find(reference);
        TriageRefused.when(
                !merged.mayAct(found, Officer.signedIn()), "Take the case first. Only who has a case can change it.");
        return found;
    }

    private Case alone(String reference) {
        var found = mine(reference);
        found.mergeLink().mustStandAlone();
        return found;
    }

    private Case find(String reference) {
        return cases.findById(reference).orElseThrow(TriageRefused::noCase);
    }

    private void done(String act, String reference, String detail) {
        audit.record(act, reference, detail);
        events.publishEvent(new CaseChanged(reference));
    }
}

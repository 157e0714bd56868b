package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.referral.ReferralChanged;
import org.thinkuknow.report.TypedReference;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import static java.util.Objects.requireNonNull;

/**
 * Merges cases of the same matter and splits them again. The merged one keeps its words, its receipt, its conversation and its level; the
 * leading one stands for it in the queue and is never less urgent. To merge, both rows are locked, in a fixed order, so that two who
 * act at once wait for each other; what changes one row alone is refused to the later of two by its version.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseJoining {

    private final CaseRepository cases;
    private final MergedCases merged;
    private final BeforeMerging before;
    private final Restrictions restrictions;
    private final Staff staff;
    private final QueueLines lines;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseJoining(
            CaseRepository cases,
            MergedCases merged,
            BeforeMerging before,
            Restrictions restrictions,
            Staff staff,
            QueueLines lines,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.merged = merged;
        this.before = before;
        this.restrictions = restrictions;
        this.staff = staff;
        this.lines = lines;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Merges a case into another, which has to be confirmed anew by whoever has read both.
     *
     * @throws TriageRefused if they are the same, either is closed or merged already, others are merged into the one that is to go, or
     *                       somebody else has one of them
     */
    public void merge(String lead, String other) {
        join(lock(lead, other), false);
    }

    /**
     * Merges a case because its report is that of another, sent twice: nothing more is owed for it. From level one it is kept as a
     * question to a second officer.
     *
     * @return whether it is merged now, rather than waiting for a second officer
     * @throws TriageRefused as {@link #merge} does, or if the other is less urgent and so would end its clocks
     */
    public boolean sameReport(String lead, String other) {
        var two = lock(lead, other);
        TriageRefused.when(
                two.lead().level().isBelow(two.part().level()),
                "%s is more urgent than this case. Merge it instead: then this case becomes as urgent."
                        .formatted(two.part().reference()));
        if (two.part().level() == Level.ONE) {
            two.part()
                    .mergeLink()
                    .askTwin(two.lead().reference(), Officer.signedIn().username(), clock.instant());
            done("said to be sent twice", two);
            return false;
        }
        join(two, true);
        return true;
    }

    /** Agrees, as a second officer, that a level-one report was sent twice. */
    public void agreeToSameReport(String reference) {
        var of = find(reference).mergeLink().twinAgreedBy(Officer.signedIn().username());
        restrictions.mustBeOpenToMe(of, "merging into it");
        var two = new Two(find(of), find(reference));
        TriageRefused.when(two.lead().level().isBelow(two.part().level()), "%s is less urgent by now.".formatted(of));
        mustFit(two);
        join(two, true);
    }

    /** Answers the question whether a report was sent twice with no, or takes it back. */
    public void keepApart(String reference) {
        find(reference).mergeLink().askNothing();
        audit.record("kept apart", reference, "");
        events.publishEvent(new CaseChanged(reference));
    }

    /**
     * Lets a merged case stand by itself again. Both stand as they did before the merge, where nothing newer stands against it; what an
     * officer confirmed since, and what came since, stays.
     */
    public void split(String reference) {
        var found = find(reference);
        TriageRefused.when(
                !merged.mayAct(found, Officer.signedIn()),
                "Only who has the case that it is merged into, or a supervisor, can split it.");
        var into = found.mergeLink().mergedInto();
        var lead = into == null ? found : other(cases.lockAll(List.of(reference, into)), reference);
        found.mergeLink().part();
        before.restore(lead, found);
        audit.record("split", reference, "from " + into);
        audit.record("split", lead.reference(), reference + " stands by itself");
        events.publishEvent(new ReferralChanged(lead.reference()));
        events.publishEvent(new CaseChanged(reference));
        events.publishEvent(new CaseChanged(lead.reference()));
    }

    private static Case other(List<Case> both, String reference) {
        return both.stream()
                .filter(each -> !each.reference().equals(reference))
                .findFirst()
                .orElseThrow(TriageRefused::noCase);
    }

    /** The cases that are merged into one, the earliest first. */
    @Transactional(readOnly = true)
    public List<QueuedCase> mergedInto(String lead) {
        return lines.of(cases.mergedInto(lead).stream().map(Case::facts).toList());
    }

    /** Whether the signed-in officer may act on a case, by itself or through the one that it is merged into. */
    @Transactional(readOnly = true)
    public boolean isMine(String reference) {
        return merged.mayAct(find(reference), Officer.signedIn());
    }

    private Two lock(String lead, String other) {
        var part = TypedReference.meant(other);
        TriageRefused.when(part.equals(lead), "A case is not merged into itself.");
        var both = cases.lockAll(List.of(lead, part)).stream()
                .collect(Collectors.toMap(Case::reference, Function.identity()));
        if (both.size() < 2) {
            throw TriageRefused.noCase();
        }
        var two = new Two(requireNonNull(both.get(lead)), requireNonNull(both.get(part)));
        restrictions.mustBeOpenToMe(lead, "merging into it");
        restrictions.mustBeOpenToMe(part, "merging it");
        var officer = Officer.signedIn();
        TriageRefused.when(
                !merged.mayAct(two.lead(), officer),
                "Take the case first. Only who has a case can merge others into it.");
        var owner = two.part().facts().standing().owner();
        TriageRefused.when(
                owner != null && !merged.mayAct(two.part(), officer),
                "%s has %s. Ask them to give it back, or a supervisor to merge it."
                        .formatted(owner == null ? "" : staff.nameOf(owner), part));
        mustFit(two);
        return two;
    }

    private void mustFit(Two two) {
        two.lead().mergeLink().mustStandAlone();
        two.part().mergeLink().mustStandAlone();
        TriageRefused.when(
                two.lead().is(CaseState.CLOSED) || two.part().is(CaseState.CLOSED),
                "Only open cases are merged. Reopen it first.");
        TriageRefused.when(
                !cases.mergedInto(two.part().reference()).isEmpty(),
                "Other cases are merged into %s. Merge this one into it instead, or split them first."
                        .formatted(two.part().reference()));
    }

    private void join(Two two, boolean same) {
        var stood = before.of(two.lead(), two.part());
        two.part().mergeInto(two.lead().reference(), same, clock.instant());
        two.lead().mergeLink().receive();
        merged.takeOver(two.lead(), two.part());
        if (!same) {
            two.lead().lookAnew(clock.instant());
        }
        before.keep(two.lead(), two.part(), stood);
        restrictions.share(two.lead(), two.part());
        done(same ? "merged as sent twice" : "merged", two);
    }

    private void done(String act, Two two) {
        audit.record(act, two.part().reference(), "into " + two.lead().reference());
        audit.record(act, two.lead().reference(), two.part().reference() + " into this");
        events.publishEvent(new ReferralChanged(two.lead().reference()));
        events.publishEvent(new CaseChanged(two.part().reference()));
        events.publishEvent(new CaseChanged(two.lead().reference()));
    }

    private Case find(String reference) {
        return cases.findById(reference).orElseThrow(TriageRefused::noCase);
    }

    private record Two(Case lead, Case part) {}
}

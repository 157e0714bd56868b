package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.AgencyAnswer;
import org.thinkuknow.referral.NotTheirs;
import org.thinkuknow.referral.ReferralAcknowledged;
import org.thinkuknow.referral.ReferralAdditions;
import org.thinkuknow.referral.ReferralAnswered;
import org.thinkuknow.referral.ReferralChanged;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.CaseChanges.MoreTold;

import java.time.Clock;
import java.util.Objects;

/** Keeps a case in step with its referrals: what was added goes to its agencies, and what they acknowledge moves it on. */
@Component
@Transactional
class ReferralNews {

    private final CaseRepository cases;
    private final Referrals referrals;
    private final ReferralAdditions additions;
    private final Reports reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralNews(
            CaseRepository cases,
            Referrals referrals,
            ReferralAdditions additions,
            Reports reports,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.additions = additions;
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /** May hear of the same message twice, and then does nothing. */
    @ApplicationModuleListener
    void hear(MoreTold more) {
        cases.lock(more.reference());
        additions.tell(more.reference());
        noteWaiting(more.reference());
        events.publishEvent(new CaseChanged(more.reference()));
    }

    /** In the transaction of the acknowledgement: nobody sees the one without the other. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(ReferralAcknowledged acknowledged) {
        var found = cases.findById(acknowledged.caseReference()).orElseThrow();
        if (found.facts().asked().notTheirs() != null) {
            standAnew(found.facts());
        }
        settle(cases.findById(acknowledged.caseReference()).orElseThrow());
        noteWaiting(acknowledged.caseReference());
        events.publishEvent(new CaseChanged(acknowledged.caseReference()));
    }

    /** As a message of whoever reported does: whoever has the case finds it marked until they open it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(ReferralAnswered answered) {
        if (answered.kind() == AgencyAnswer.Kind.NOT_OURS) {
            standAnew(cases.findById(answered.caseReference()).orElseThrow().facts());
        }
        cases.agencySaid(answered.caseReference());
        noteWaiting(answered.caseReference());
        events.publishEvent(new CaseChanged(answered.caseReference()));
    }

    /** A mail that came back, or a link that ended, leaves the case with nobody of that kind. */
    @EventListener
    void hear(ReferralChanged changed) {
        cases.findById(changed.caseReference())
                .map(Case::facts)
                .filter(this::liesWithFewer)
                .ifPresent(this::standAnew);
        events.publishEvent(new CaseChanged(changed.caseReference()));
    }

    private boolean liesWithFewer(CaseFacts facts) {
        var openedAt = facts.times().openedAt();
        var nobody = facts.standing().state() == CaseState.REFERRED
                && referrals.asked(facts.reference(), openedAt).isEmpty();
        return nobody
                || !Objects.equals(
                        referrals.notTheirs(facts.reference(), openedAt).orElse(null),
                        facts.asked().notTheirs());
    }

    /**
     * Puts a case where it stands by the agencies that have it: those that it was withdrawn from, those that say it is another's, and
     * those that could not be told or whose link ended count as not asked, so its clock runs again.
     */
    void standAnew(CaseFacts facts) {
        var state = facts.standing().state();
        var reference = facts.reference();
        var asked = referrals.asked(reference, facts.times().openedAt());
        if (facts.level() == Level.ONE) {
            asked.retainAll(Agency.Kind.PAIR);
        }
        var isReferred = state == CaseState.REFERRED || state == CaseState.ACKNOWLEDGED;
        if (!isReferred && (state != CaseState.ASSESSED || asked.isEmpty())) {
            return;
        }
        var acknowledged = state == CaseState.ACKNOWLEDGED && isAcknowledged(reference, facts.level());
        var next = asked.isEmpty() ? state.to(CaseState.ASSESSED) : acknowledged ? state : CaseState.REFERRED;
        var referredAt = facts.times().referredAt();
        var notTheirs = referrals.notTheirs(reference, facts.times().openedAt());
        cases.liesWith(
                reference,
                next.name(),
                asked.contains(Agency.Kind.POLICE),
                asked.contains(Agency.Kind.CHILDREN_SERVICES),
                asked.isEmpty() ? null : referredAt == null ? clock.instant() : referredAt,
                acknowledged ? facts.times().acknowledgedAt() : null,
                notTheirs.map(NotTheirs::at).orElse(null),
                notTheirs.map(NotTheirs::words).orElse(null));
        if (asked.isEmpty() == isReferred) {
            reports.moveTo(reference, isReferred ? ReportStatus.BEING_READ : ReportStatus.HELP_ASKED);
        }
        settle(cases.findById(reference).orElseThrow());
    }

    /** Moves a referred case on once nobody owes an answer. A level-one case needs both kinds of agency, side by side. */
    void settle(Case found) {
        if (found.is(CaseState.REFERRED) && isAcknowledged(found.reference(), found.level())) {
            found.acknowledge(clock.instant());
        }
    }

    /** Whether everybody whom a case of a level lies with has said that they act on it. */
    boolean isAcknowledged(String caseReference, Level level) {
        return referrals.areAllAcknowledged(caseReference)
                && (level != Level.ONE || referrals.areBothKindsAcknowledged(caseReference));
    }

    /** Notes in the case since when something waits for any of its agencies. */
    void noteWaiting(String caseReference) {
        cases.added(caseReference, additions.waitingSince(caseReference).orElse(null));
    }

    /** @throws TriageRefused if an agency has not acknowledged what was added to a level-one case after it was referred */
    void mustAllowEnd(Case found) {
        TriageRefused.when(
                found.level() == Level.ONE && additions.areOwed(found.reference()),
                "Something was added after the referral, and an agency has not acknowledged it yet. Wait for it, or call them.");
    }
}

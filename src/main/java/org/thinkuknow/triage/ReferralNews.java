package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
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
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        changed(acknowledged.caseReference(), false);
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
        changed(answered.caseReference(), true);
    }

    /** A mail that came back, or a link that ended, leaves the case with nobody of that kind. */
    @EventListener
    void hear(ReferralChanged changed) {
        cases.findById(changed.caseReference())
                .map(Case::facts)
                .filter(this::liesWithFewer)
                .ifPresent(this::standAnew);
        changed(changed.caseReference(), false);
    }

    /** @param said whether an agency said something that an officer has to read */
    private void changed(String reference, boolean said) {
        events.publishEvent(new CaseChanged(reference));
        if (cases.findById(reference)
                .filter(found -> found.mergeLink().mergedInto() != null)
                .isPresent()) {
            events.publishEvent(new AgencySteps.PartChanged(reference, said));
        }
    }

    private boolean liesWithFewer(CaseFacts facts) {
        var openedAt = facts.times().openedAt();
        var nobody = facts.standing().state() == CaseState.REFERRED
                && referrals.asked(facts.reference(), openedAt).isEmpty();
        return nobody
                || !Objects.equals(
                        notTheirs(facts, facts.asked().missing()).orElse(null),
                        facts.asked().notTheirs());
    }

    /**
     * Why nobody of the police or of children's services has a matter though they were asked: of the case itself, or of one that is merged
     * into it if nobody of that kind was asked for this one either.
     *
     * @param missing the kinds that were not asked for the case
     */
    Optional<NotTheirs> notTheirs(CaseFacts facts, Set<Agency.Kind> missing) {
        return Stream.concat(
                        referrals.notTheirs(facts.reference(), facts.times().openedAt()).stream(),
                        cases.mergedInto(facts.reference()).stream()
                                .filter(part -> !part.is(CaseState.CLOSED))
                                .map(part -> part.facts().asked())
                                .filter(part -> !Collections.disjoint(part.missing(), missing))
                                .flatMap(part -> Stream.ofNullable(part.notTheirs())))
                .max(Comparator.comparing(NotTheirs::at));
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
        var missing = EnumSet.copyOf(Agency.Kind.PAIR);
        missing.removeAll(asked);
        var notTheirs = notTheirs(facts, missing).orElse(null);
        if (!isReferred && (state != CaseState.ASSESSED || asked.isEmpty())) {
            if (state != CaseState.CLOSED
                    && !Objects.equals(notTheirs, facts.asked().notTheirs())) {
                liesWith(facts, state, asked, null, null, notTheirs);
            }
            return;
        }
        var acknowledged = state == CaseState.ACKNOWLEDGED && isAcknowledged(facts);
        var next = asked.isEmpty() ? state.to(CaseState.ASSESSED) : acknowledged ? state : CaseState.REFERRED;
        var referredAt = facts.times().referredAt();
        liesWith(
                facts,
                next,
                asked,
                asked.isEmpty() ? null : referredAt == null ? clock.instant() : referredAt,
                acknowledged ? facts.times().acknowledgedAt() : null,
                notTheirs);
        if (asked.isEmpty() == isReferred) {
            reports.moveTo(reference, isReferred ? ReportStatus.BEING_READ : ReportStatus.HELP_ASKED);
        }
        settle(cases.findById(reference).orElseThrow());
    }

    private void liesWith(
            CaseFacts facts,
            CaseState next,
            Set<Agency.Kind> asked,
            @Nullable Instant referredAt,
            @Nullable Instant acknowledgedAt,
            @Nullable NotTheirs notTheirs) {
        cases.liesWith(
                facts.reference(),
                next.name(),
                asked.contains(Agency.Kind.POLICE),
                asked.contains(Agency.Kind.CHILDREN_SERVICES),
                referredAt,
                acknowledgedAt,
                notTheirs == null ? null : notTheirs.at(),
                notTheirs == null ? null : notTheirs.words());
    }

    /** Moves a referred case on once nobody owes an answer. A level-one case needs both kinds of agency, side by side. */
    void settle(Case found) {
        if (found.is(CaseState.REFERRED) && isAcknowledged(found.facts())) {
            found.acknowledge(clock.instant());
        }
    }

    /**
     * Whether everybody whom a case lies with has said that they act on it. A level-one case needs both kinds; one that is merged into
     * another waits for those that have it, and the other asks whoever is missing.
     */
    boolean isAcknowledged(CaseFacts facts) {
        return referrals.areAllAcknowledged(facts.reference())
                && (facts.level() != Level.ONE
                        || facts.merge().isMerged()
                        || referrals.areBothKindsAcknowledged(facts.reference()));
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

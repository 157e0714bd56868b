package org.thinkuknow.referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Reports;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes what is added to a report to the agencies that were asked last. Added answers count too: with them comes a message that
 * names them.
 */
@Component
@Transactional
public class ReferralAdditions {

    private final ReferralRepository referrals;
    private final Reports reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralAdditions(ReferralRepository referrals, Reports reports, ApplicationEventPublisher events, Clock clock) {
        this.referrals = referrals;
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /** Tells the agencies of a case what they have not heard of yet. Whoever calls has locked the case, and may call twice. */
    public void tell(String caseReference) {
        var messages = messagesOf(caseReference);
        asked(caseReference).stream()
                .filter(referral -> referral.added(clock.instant(), messages))
                .forEach(referral -> events.publishEvent(new ReferralNewsMade(referral.reference(), messages)));
    }

    /** Since when something that was added waits for any of its agencies; empty if nothing waits. */
    public Optional<Instant> waitingSince(String caseReference) {
        return asked(caseReference).stream()
                .map(referral -> referral.facts().added().at())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** Whether an agency that the case waits for has not acknowledged everything that whoever reported wrote. */
    public boolean areOwed(String caseReference) {
        var messages = messagesOf(caseReference);
        return LiveReferrals.decisive(asked(caseReference)).stream().anyMatch(referral -> referral.isOwed(messages));
    }

    /** How many messages whoever reported has written. */
    int messagesOf(String caseReference) {
        return Math.toIntExact(reports.look(caseReference).messages().stream()
                .filter(message -> message.author() == Author.CHILD)
                .count());
    }

    /**
     * The referrals to agencies that read what is told, made when the case was last referred; of a case that was closed and opened again,
     * those from before until there are new ones.
     */
    private List<Referral> asked(String caseReference) {
        var all = referrals.findByCaseReferenceOrderByMadeAt(caseReference);
        var last = all.stream()
                .map(Referral::caseOpenedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return all.stream()
                .filter(referral -> referral.caseOpenedAt().equals(last)
                        && referral.standing().isLive()
                        && referral.to().kind().readsReports())
                .toList();
    }
}

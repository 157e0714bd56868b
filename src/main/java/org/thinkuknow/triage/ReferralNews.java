package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Reports;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Takes what is added to a report to the agencies that were asked last. Added answers count too: with them comes a message that
 * names them.
 */
@Component
@Transactional
class ReferralNews {

    private final ReferralRows referrals;
    private final Cases cases;
    private final Reports reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralNews(ReferralRows referrals, Cases cases, Reports reports, ApplicationEventPublisher events, Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /** May hear of the same message twice, and then does nothing. */
    @ApplicationModuleListener
    void hear(MoreTold more) {
        cases.lock(more.reference());
        var messages = messagesOf(more.reference());
        asked(more.reference()).stream().filter(referral -> referral.added(clock.instant(), messages))
                .forEach(referral -> events.publishEvent(new ReferralNewsMade(referral.reference(), messages)));
        settle(more.reference());
        events.publishEvent(new CaseChanged(more.reference()));
    }

    /** Notes in the case since when something waits for any of its agencies. */
    void settle(String caseReference) {
        var since = asked(caseReference).stream().map(referral -> referral.facts().added().at()).filter(Objects::nonNull).min(Comparator.naturalOrder());
        cases.added(caseReference, since.orElse(null));
    }

    /** Whether an agency has not acknowledged everything that whoever reported wrote. */
    boolean isOwed(String caseReference) {
        var messages = messagesOf(caseReference);
        return asked(caseReference).stream().anyMatch(referral -> referral.isOwed(messages));
    }

    /** How many messages whoever reported has written. */
    int messagesOf(String caseReference) {
        return Math.toIntExact(reports.look(caseReference).messages().stream().filter(message -> message.author() == Author.CHILD).count());
    }

    /** The referrals made when the case was last referred; of a case that was closed and opened again, those from before until there are new ones. */
    private List<Referral> asked(String caseReference) {
        var all = referrals.findByCaseReferenceOrderByMadeAt(caseReference);
        var last = all.stream().map(Referral::caseOpenedAt).max(Comparator.naturalOrder()).orElse(Instant.MIN);
        return all.stream().filter(referral -> referral.caseOpenedAt().equals(last)).toList();
    }
}

package org.thinkuknow.referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.time.Clock;

/** What officers answer when an agency asks back. The agency is told by e-mail that an answer waits, and reads it behind its link. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class AgencyReplies {

    private final ReferralLocks locks;
    private final ReferralLineRows lines;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencyReplies(
            ReferralLocks locks, ReferralLineRows lines, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.locks = locks;
        this.lines = lines;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers what an agency asked; its link opens for three days from now.
     *
     * @throws ReferralRefused if nothing is written or nothing is asked any more
     */
    public void reply(String referralReference, String text) {
        var said = AgencyAnswer.reply(text);
        var referral =
                locks.take(referralReference).orElseThrow(() -> new ReferralRefused("There is no such referral."));
        ReferralRefused.when(referral.standing().isWithdrawn(), "This referral has been withdrawn.");
        var question = lines.of(referralReference).stream()
                .filter(line -> line.isQuestion() || line.isReply())
                .reduce((earlier, later) -> later)
                .filter(ReferralLine::isQuestion)
                .orElseThrow(() -> new ReferralRefused("This question has been answered already."));
        var now = clock.instant();
        lines.reply(referral, officer(), said, question.id(), now);
        referral.standing().answer(now);
        audit.record("answered agency", referral.caseReference(), referral.to().name());
        events.publishEvent(new AgencyNoticeDue(referralReference, AgencyNotice.ANSWERED, question.id()));
        events.publishEvent(new ReferralChanged(referral.caseReference()));
    }

    private static String officer() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? "" : signedIn.getName();
    }
}

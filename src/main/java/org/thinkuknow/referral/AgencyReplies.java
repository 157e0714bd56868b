package org.thinkuknow.referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.withheld.Withheld;
import org.thinkuknow.withheld.Withholding;

import java.time.Clock;

/** What officers answer when an agency asks back. The agency is told by e-mail that an answer waits, and reads it behind its link. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class AgencyReplies {

    private final ReferralLocks locks;
    private final ReferralLineRows lines;
    private final Withholding withholding;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencyReplies(
            ReferralLocks locks,
            ReferralLineRows lines,
            Withholding withholding,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.locks = locks;
        this.lines = lines;
        this.withholding = withholding;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers what an agency asked; its link opens for three days from now.
     *
     * @throws ReferralRefused if nothing is written, nothing is asked any more, or it has words that were left out for the agency
     */
    public void reply(String referralReference, String text) {
        var said = AgencyAnswer.reply(text);
        var referral = taken(referralReference);
        ReferralRefused.when(
                withholding.outOf(referralReference).concerns(said.words()),
                "Your answer has words that are left out for them. Give them these words first, or answer without them.");
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

    /**
     * Gives an agency words that were left out for it; its link opens for three days from now, and an e-mail says so.
     *
     * @param words their number, as {@link Withheld#id} has it
     * @throws ReferralRefused if it has them already, or the referral was withdrawn
     */
    public void give(String referralReference, long words) {
        var referral = taken(referralReference);
        ReferralRefused.when(
                !withholding.give(referralReference, words, officer()), "They have been given these words already.");
        referral.standing().answer(clock.instant());
        audit.record(
                "gave words that were left out",
                referral.caseReference(),
                "number %d, to %s, referral %s".formatted(words, referral.to().name(), referralReference));
        events.publishEvent(new AgencyNoticeDue(referralReference, AgencyNotice.GIVEN, words));
        events.publishEvent(new ReferralChanged(referral.caseReference()));
    }

    private Referral taken(String reference) {
        var referral = locks.take(reference).orElseThrow(() -> new ReferralRefused("There is no such referral."));
        ReferralRefused.when(referral.standing().isWithdrawn(), "This referral has been withdrawn.");
        return referral;
    }

    private static String officer() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? "" : signedIn.getName();
    }
}

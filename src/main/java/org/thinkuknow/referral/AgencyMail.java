package org.thinkuknow.referral;

import jakarta.mail.MessagingException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;

import java.time.Instant;

/**
 * What the e-mails to an agency share: whom they go to, the same link in each, and what is done if its address takes no mail. Then the
 * agency has to be called, so the supervisors on call are told.
 */
@Component
class AgencyMail {

    private final ReferralAddresses addresses;
    private final AgencyMailboxes mailboxes;
    private final ReferralLinks links;
    private final Centre centre;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    AgencyMail(
            ReferralAddresses addresses,
            AgencyMailboxes mailboxes,
            ReferralLinks links,
            Centre centre,
            Audit audit,
            ApplicationEventPublisher events) {
        this.addresses = addresses;
        this.mailboxes = mailboxes;
        this.links = links;
        this.centre = centre;
        this.audit = audit;
        this.events = events;
    }

    /** Whether its agency has a mailbox here. */
    boolean canReach(Referral referral) {
        return !mailboxes.of(referral.to()).isEmpty();
    }

    /**
     * Writes a mail.
     *
     * @param subject without the reference, which is put behind it
     * @param text    with places for the agency's name, the reference, the line of a test copy, the link, and how to call the
     *                centre, in this order
     */
    void fill(MimeMessageHelper mail, Referral referral, String subject, String text) throws MessagingException {
        mail.setTo(mailboxes.of(referral.to()).toArray(String[]::new));
        mail.setSubject(subject + " " + referral.reference());
        mail.setText(text.formatted(
                referral.to().name(),
                referral.reference(),
                centre.testCopyInMails(),
                centre.baseUrl() + links.pathOf(referral.reference()),
                addresses.centreWords()));
    }

    /** @param what which mail it was, such as "the e-mail about referral R-1" */
    void refused(Referral referral, String what, Instant now) {
        audit.recordAs(Audit.SYSTEM, "could not tell", referral.caseReference(), what + ": the address takes no mail");
        events.publishEvent(new SomethingWaits(
                referral.caseReference(),
                "no mail to " + referral.reference(),
                EscalationTier.SUPERVISOR,
                now,
                false,
                now));
    }
}

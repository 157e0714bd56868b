package org.thinkuknow.referral;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Tells an agency that something waits, and nothing more. While the mail server is away the event stays open and is tried again.
 * An address that takes no mail is told to the supervisors on call and shown on the case: the agency has to be called. Whenever a
 * mail is sent again it has the same Message-ID and the same link.
 */
@Component
class ReferralMail {

    private static final Logger log = LoggerFactory.getLogger(ReferralMail.class);
    private static final String SYSTEM = "the system";

    private final ReferralRepository referrals;
    private final ReferralAddresses addresses;
    private final ReferralLinks links;
    private final OutgoingMail mail;
    private final Centre centre;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralMail(
            ReferralRepository referrals,
            ReferralAddresses addresses,
            ReferralLinks links,
            OutgoingMail mail,
            Centre centre,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.referrals = referrals;
        this.addresses = addresses;
        this.links = links;
        this.mail = mail;
        this.centre = centre;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @MailReaction
    void send(Referrals.Made made) {
        mail.send(
                "referral " + made.referral(),
                () -> referrals
                        .findById(made.referral())
                        .filter(Referral::isToBeSent)
                        .map(Letter::new));
    }

    /** The e-mail about one referral. An officer may have changed the referral while it left, so it is read anew. */
    private final class Letter implements OutgoingMail.Letter {

        private final Referral referral;

        private Letter(Referral referral) {
            this.referral = referral;
        }

        @Override
        public void fill(MimeMessage message) throws MessagingException {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setTo(addresses.of(referral.to()).orElseThrow());
            helper.setSubject("A referral waits for you: " + referral.reference());
            helper.setText(text(referral));
            message.setHeader(
                    "Message-ID",
                    "<referral-%s@%s>"
                            .formatted(referral.reference(), centre.sender().replaceFirst(".*@", "")));
        }

        @Override
        public void left() {
            referrals.noteSent(referral.reference(), clock.instant());
            events.publishEvent(new ReferralChanged(referral.caseReference()));
            log.info("Referral {} is on its way", referral.reference());
        }

        @Override
        public void refused() {
            var now = clock.instant();
            referrals.noteRefused(referral.reference(), now);
            audit.recordAs(
                    SYSTEM,
                    "could not tell",
                    referral.caseReference(),
                    "the e-mail about referral %s: the address takes no mail".formatted(referral.reference()));
            events.publishEvent(new SomethingWaits(
                    referral.caseReference(),
                    "no mail to " + referral.reference(),
                    EscalationTier.SUPERVISOR,
                    now,
                    false,
                    now));
            events.publishEvent(new ReferralChanged(referral.caseReference()));
            log.warn("Referral {} cannot be sent: the address takes no mail", referral.reference());
        }
    }

    private String text(Referral referral) {
        return """
                To whoever is on duty at %s

                A child-protection referral waits for you, reference %s.
                %s
                Open it here, read it and acknowledge it:
                %s

                The page asks for a code of six digits. The officer at the centre tells it to you by telephone.

                This message holds no details on purpose. The link works for three days, and for three more
                once the referral is acknowledged. Please do not forward it outside your duty desk.
                """.formatted(
                        referral.to().name(),
                        referral.reference(),
                        centre.isTestCopy()
                                ? "\nThis comes from a test copy of the software. No real child is behind it.\n"
                                : "",
                        centre.baseUrl() + links.pathOf(referral.reference()));
    }
}

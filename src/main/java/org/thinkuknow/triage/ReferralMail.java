package org.thinkuknow.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;

import java.time.Clock;

/**
 * Tells an agency that something waits, and nothing more. While the mail server is away the event stays open and is tried
 * again; should a mail leave twice, both hold the same link.
 */
@Component
class ReferralMail {

    private static final Logger log = LoggerFactory.getLogger(ReferralMail.class);

    private final ReferralRows referrals;
    private final ReferralAddresses addresses;
    private final ReferralLinks links;
    private final JavaMailSender mail;
    private final Centre centre;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralMail(ReferralRows referrals, ReferralAddresses addresses, ReferralLinks links, JavaMailSender mail, Centre centre,
                 ApplicationEventPublisher events, Clock clock) {
        this.referrals = referrals;
        this.addresses = addresses;
        this.links = links;
        this.mail = mail;
        this.centre = centre;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void send(ReferralMade made) {
        var referral = referrals.findById(made.referral()).orElseThrow();
        if (referral.isSent() || referral.isAcknowledged()) {
            return;
        }
        mail.send(message(referral));
        referral.sent(clock.instant());
        events.publishEvent(new CaseChanged(referral.caseReference()));
        log.info("Referral {} is on its way", referral.reference());
    }

    private SimpleMailMessage message(Referral referral) {
        var message = new SimpleMailMessage();
        message.setFrom(centre.sender());
        message.setTo(addresses.of(referral.to()).orElseThrow());
        message.setSubject("A referral waits for you: " + referral.reference());
        message.setText("""
                To whoever is on duty at %s

                A child-protection referral waits for you, reference %s.
                %s
                Open it here, read it and acknowledge it:
                %s

                The page asks for a code of six digits. The officer at the centre tells it to you by telephone.

                This message holds no details on purpose. The link works until the referral is acknowledged,
                for three days at most. Please do not forward it outside your duty desk.
                """.formatted(referral.to().name(), referral.reference(),
                centre.isTestCopy() ? "\nThis comes from a test copy of the software. No real child is behind it.\n" : "",
                centre.baseUrl() + links.pathOf(referral.reference())));
        return message;
    }
}

package org.thinkuknow.triage;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Tells an agency that something waits, and nothing more. While the mail server is away the event stays open and is tried
 * again. Before a mail leaves, a row claims it that one transaction can write, and that is taken back if the mail does not
 * leave; officers never wait for it. Only a kill between the mail server's yes and the commit can send it a second time:
 * under the same Message-ID and with the same link.
 */
@Component
class ReferralMail {

    private static final Logger log = LoggerFactory.getLogger(ReferralMail.class);

    private final ReferralRows referrals;
    private final JdbcClient database;
    private final ReferralAddresses addresses;
    private final ReferralLinks links;
    private final JavaMailSender mail;
    private final Centre centre;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralMail(ReferralRows referrals, JdbcClient database, ReferralAddresses addresses, ReferralLinks links, JavaMailSender mail, Centre centre,
                 ApplicationEventPublisher events, Clock clock) {
        this.referrals = referrals;
        this.database = database;
        this.addresses = addresses;
        this.links = links;
        this.mail = mail;
        this.centre = centre;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void send(ReferralMade made) {
        if (claims(made.referral())) {
            referrals.findById(made.referral()).filter(referral -> !referral.isSent() && !referral.isAcknowledged()).ifPresent(this::send);
        }
    }

    private boolean claims(String referral) {
        return database.sql("insert ignore into triage_referral_mail (referral, claimed_at) values (?, ?)")
                .params(referral, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update() == 1;
    }

    private void send(Referral referral) {
        mail.send(message(referral));
        referral.sent(clock.instant());
        events.publishEvent(new CaseChanged(referral.caseReference()));
        log.info("Referral {} is on its way", referral.reference());
    }

    private MimeMessage message(Referral referral) {
        try {
            var message = mail.createMimeMessage();
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(centre.sender());
            helper.setTo(addresses.of(referral.to()).orElseThrow());
            helper.setSubject("A referral waits for you: " + referral.reference());
            helper.setText(text(referral));
            message.setHeader("Message-ID", "<referral-%s@%s>".formatted(referral.reference(), centre.sender().replaceFirst(".*@", "")));
            return message;
        } catch (MessagingException e) {
            throw new MailPreparationException("The e-mail of a referral could not be written", e);
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

                This message holds no details on purpose. The link works until the referral is acknowledged,
                for three days at most. Please do not forward it outside your duty desk.
                """.formatted(referral.to().name(), referral.reference(),
                centre.isTestCopy() ? "\nThis comes from a test copy of the software. No real child is behind it.\n" : "",
                centre.baseUrl() + links.pathOf(referral.reference()));
    }
}

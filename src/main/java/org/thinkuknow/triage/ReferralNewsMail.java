package org.thinkuknow.triage;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.Centre;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Tells an agency that something was added to its referral, and nothing more; as {@link ReferralMail} does, once for each addition. */
@Component
class ReferralNewsMail {

    private static final Logger log = LoggerFactory.getLogger(ReferralNewsMail.class);

    private final ReferralRows referrals;
    private final JdbcClient database;
    private final ReferralAddresses addresses;
    private final ReferralLinks links;
    private final JavaMailSender mail;
    private final Centre centre;
    private final Audit audit;
    private final Clock clock;

    ReferralNewsMail(ReferralRows referrals, JdbcClient database, ReferralAddresses addresses, ReferralLinks links, JavaMailSender mail, Centre centre,
                     Audit audit, Clock clock) {
        this.referrals = referrals;
        this.database = database;
        this.addresses = addresses;
        this.links = links;
        this.mail = mail;
        this.centre = centre;
        this.audit = audit;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void send(ReferralNewsMade made) {
        if (claims(made)) {
            referrals.findById(made.referral()).filter(referral -> referral.isOwed(made.told())).ifPresent(referral -> {
                mail.send(message(referral, made.told()));
                audit.recordAs("the system", "told of more", referral.caseReference(), referral.to().name() + ", by e-mail");
                log.info("Referral {} has something new and its agency is told", referral.reference());
            });
        }
    }

    private boolean claims(ReferralNewsMade made) {
        return database.sql("insert ignore into triage_referral_news_mail (referral, told, claimed_at) values (?, ?, ?)")
                .params(made.referral(), made.told(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update() == 1;
    }

    private MimeMessage message(Referral referral, int told) {
        try {
            var message = mail.createMimeMessage();
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(centre.sender());
            helper.setTo(addresses.of(referral.to()).orElseThrow());
            helper.setSubject("There is something new in referral " + referral.reference());
            helper.setText(text(referral));
            message.setHeader("Message-ID", "<referral-%s-%d@%s>".formatted(referral.reference(), told, centre.sender().replaceFirst(".*@", "")));
            return message;
        } catch (MessagingException e) {
            throw new MailPreparationException("The e-mail about something new could not be written", e);
        }
    }

    private String text(Referral referral) {
        return """
                To whoever is on duty at %s

                There is something new in the child-protection referral %s.
                %s
                Open it here, read it and acknowledge what is new:
                %s

                The page asks for the same code of six digits as before. If you do not have it, the officer
                at the centre tells it to you by telephone.

                This message holds no details on purpose. Please do not forward it outside your duty desk.
                """.formatted(referral.to().name(), referral.reference(),
                centre.isTestCopy() ? "\nThis comes from a test copy of the software. No real child is behind it.\n" : "",
                centre.baseUrl() + links.pathOf(referral.reference()));
    }
}

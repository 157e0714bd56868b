package org.thinkuknow.referral;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Tells an agency that something was added to its referral, and nothing more; as {@link ReferralMail} does, once for each addition. */
@Component
class ReferralNewsMail {

    private static final Logger log = LoggerFactory.getLogger(ReferralNewsMail.class);
    private static final String SYSTEM = "the system";

    private final ReferralRepository referrals;
    private final JdbcClient database;
    private final ReferralAddresses addresses;
    private final ReferralLinks links;
    private final OutgoingMail mail;
    private final Centre centre;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralNewsMail(
            ReferralRepository referrals,
            JdbcClient database,
            ReferralAddresses addresses,
            ReferralLinks links,
            OutgoingMail mail,
            Centre centre,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.referrals = referrals;
        this.database = database;
        this.addresses = addresses;
        this.links = links;
        this.mail = mail;
        this.centre = centre;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @MailReaction
    void send(ReferralNewsMade made) {
        mail.send(
                "referral %s, %d".formatted(made.referral(), made.told()),
                () -> referrals
                        .findById(made.referral())
                        .filter(referral -> referral.isOwed(made.told()) && !isDone(made))
                        .map(referral -> new Letter(referral, made)));
    }

    private boolean isDone(ReferralNewsMade made) {
        return database.sql("select count(*) from triage_referral_news_mail where referral = ? and told = ?")
                        .params(made.referral(), made.told())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The e-mail about one addition. */
    private final class Letter implements OutgoingMail.Letter {

        private final Referral referral;
        private final ReferralNewsMade made;

        private Letter(Referral referral, ReferralNewsMade made) {
            this.referral = referral;
            this.made = made;
        }

        @Override
        public void fill(MimeMessage message) throws MessagingException {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setTo(addresses.of(referral.to()).orElseThrow());
            helper.setSubject("There is something new in referral " + referral.reference());
            helper.setText(text(referral));
            message.setHeader(
                    "Message-ID",
                    "<referral-%s-%d@%s>"
                            .formatted(
                                    referral.reference(),
                                    made.told(),
                                    centre.sender().replaceFirst(".*@", "")));
        }

        @Override
        public void left() {
            done();
            audit.recordAs(
                    SYSTEM,
                    "told of more",
                    referral.caseReference(),
                    referral.to().name() + ", by e-mail");
            log.info("Referral {} has something new and its agency is told", referral.reference());
        }

        @Override
        public void refused() {
            done();
            var now = clock.instant();
            audit.recordAs(
                    SYSTEM,
                    "could not tell",
                    referral.caseReference(),
                    "of what is new in referral %s: the address takes no mail".formatted(referral.reference()));
            events.publishEvent(new SomethingWaits(
                    referral.caseReference(),
                    "no mail to " + referral.reference(),
                    EscalationTier.SUPERVISOR,
                    now,
                    false,
                    now));
            log.warn(
                    "Of what is new in referral {} nobody can be told: the address takes no mail",
                    referral.reference());
        }

        private void done() {
            database.sql("insert ignore into triage_referral_news_mail (referral, told, done_at) values (?, ?, ?)")
                    .params(made.referral(), made.told(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
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
                """.formatted(
                        referral.to().name(),
                        referral.reference(),
                        centre.isTestCopy()
                                ? "\nThis comes from a test copy of the software. No real child is behind it.\n"
                                : "",
                        centre.baseUrl() + links.pathOf(referral.reference()));
    }
}

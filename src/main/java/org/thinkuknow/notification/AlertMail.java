package org.thinkuknow.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;
import org.thinkuknow.notification.AlertRows.Leaving;

import java.time.Clock;
import java.util.List;

/**
 * Sends each alert by e-mail, without a word of what waits, and writes down whether it left. How twice is excluded:
 * {@link OutgoingMail}.
 */
@Component
class AlertMail {

    private static final Logger log = LoggerFactory.getLogger(AlertMail.class);

    private static final String OVERLOOKED = """
            Something was told to the centre, and some minutes later it still lay before nobody. The software has put it on the desk as \
            level one if it could. If you do not find it there, call whoever runs the software at once. It is""";

    private final AlertRows rows;
    private final OutgoingMail mail;
    private final Centre centre;
    private final List<AlertPages> pages;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AlertMail(
            AlertRows rows,
            OutgoingMail mail,
            Centre centre,
            List<AlertPages> pages,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.centre = centre;
        this.pages = pages;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What fails for now is written down, and the event stays open and is taken up again. */
    @MailReaction
    void send(Alerts.Made made) {
        mail.send("alert " + made.alert(), () -> rows.due(made.alert()).map(Letter::new));
    }

    private String page(String subject) {
        return pages.stream()
                .flatMap(each -> each.pageOf(subject).stream())
                .findFirst()
                .orElse("/triage/" + subject);
    }

    /** An alert to one person. */
    private final class Letter implements OutgoingMail.Letter {

        private final Leaving alert;

        private Letter(Leaving alert) {
            this.alert = alert;
        }

        @Override
        public String id() {
            return "alert-" + alert.id();
        }

        @Override
        public void fill(MimeMessageHelper mail) throws MessagingException {
            var subject = alert.alerted().subject();
            mail.setTo(new InternetAddress(alert.person().address(), true));
            mail.setSubject("On call: %s, %s"
                    .formatted(
                            alert.alerted().isOverlooked() ? "nobody may have seen this" : "something waits", subject));
            mail.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
            mail.setText("""
                    You are on call. %s, reference %s.
                    %s
                    Please open it now: %s

                    This message holds no details on purpose.
                    """.formatted(
                            alert.alerted().isOverlooked() ? OVERLOOKED : "Something waits for you",
                            subject,
                            centre.testCopyInMails(),
                            centre.baseUrl() + page(subject)));
        }

        @Override
        public void left() {
            rows.sent(alert, clock.instant());
            audit.recordAs(
                    Audit.SYSTEM,
                    "sent alert",
                    alert.alerted().subject(),
                    "to %s: waits for %s"
                            .formatted(alert.person().words(), alert.alerted().what()));
            log.info(
                    "Alert {} about {} is on its way",
                    alert.id(),
                    alert.alerted().subject());
        }

        @Override
        public void waits() {
            failed(MailFailure.FOR_NOW, "the mail server did not take it, it is tried again");
        }

        @Override
        public void refused() {
            failed(MailFailure.FOR_GOOD, "the address takes no mail");
            events.publishEvent(new AlertRefused(alert.id()));
            events.publishEvent(new RosterChanged());
        }

        /** What fails for now may fail a thousand times: the record has the first time, the row the last. */
        private void failed(MailFailure failure, String why) {
            rows.failed(alert, failure, clock.instant());
            if (alert.before() != failure) {
                audit.recordAs(
                        Audit.SYSTEM,
                        "failed to send alert",
                        alert.alerted().subject(),
                        "to %s: %s".formatted(alert.person().words(), why));
            }
            log.warn(
                    "Alert {} about {} did not leave: {}",
                    alert.id(),
                    alert.alerted().subject(),
                    failure);
        }
    }
}

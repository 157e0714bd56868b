package org.thinkuknow.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Sends each alert by e-mail, without a word of what waits. Twice is excluded while the application runs: the row is
 * claimed, by an update that only one transaction can make, before the mail leaves, and the claim is taken back if it
 * does not. Only a kill between the mail server's yes and the commit can send an alert a second time, and then under
 * the same Message-ID, so that a mailbox shows one.
 */
@Component
class AlertMail {

    private static final Logger log = LoggerFactory.getLogger(AlertMail.class);

    private static final String OVERLOOKED = """
            Something was told to the centre, and some minutes later it still lay before nobody. The software has put it on the desk as \
            level one if it could. If you do not find it there, call whoever runs the software at once. It is""";

    private final JdbcClient database;
    private final JavaMailSender mail;
    private final Centre centre;
    private final Clock clock;

    AlertMail(JdbcClient database, JavaMailSender mail, Centre centre, Clock clock) {
        this.database = database;
        this.mail = mail;
        this.centre = centre;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void send(AlertMade made) {
        var claimed = database.sql("update staff_alert set sent_at = ? where id = ? and sent_at is null")
                .params(UtcTimes.column(clock.instant()), made.alert()).update();
        if (claimed == 1) {
            var alert = database.sql("select id, subject, step, address from staff_alert where id = ?").param(made.alert()).query(Leaving.class).single();
            mail.send(message(alert));
            log.info("Alert {} about {} is on its way", alert.id(), alert.subject());
        }
    }

    private MimeMessage message(Leaving alert) {
        try {
            var message = new AlertMessage("<alert-%d@%s>".formatted(alert.id(), centre.sender().replaceFirst(".*@", "")));
            message.setFrom(new InternetAddress(centre.sender()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(alert.address()));
            message.setSubject("On call: %s, %s".formatted(alert.isOverlooked() ? "nobody may have seen this" : "something waits", alert.subject()), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setText("""
                    You are on call. %s, reference %s.
                    %s
                    Please open it now: %s

                    This message holds no details on purpose.
                    """.formatted(alert.isOverlooked() ? OVERLOOKED : "Something waits for you", alert.subject(), centre.isTestCopy() ? "\nThis comes from a test copy of the software. No real child is behind it.\n" : "",
                    centre.baseUrl() + "/triage/" + alert.subject()), StandardCharsets.UTF_8.name());
            return message;
        } catch (MessagingException e) {
            throw new MailPreparationException("An alert could not be written", e);
        }
    }

    /** Who an alert goes to, and about what. */
    record Leaving(long id, String subject, String step, String address) {
        boolean isOverlooked() {
            return SomethingWaits.isOverlooked(step);
        }
    }
}

package org.thinkuknow.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.notification.AlertRows.Leaving;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/**
 * Sends each alert by e-mail, without a word of what waits, and writes down whether it left. Twice is excluded while the
 * application runs: the row is claimed, by an update that only one transaction can make, before the mail leaves, and the claim is
 * taken back if it does not. Only a kill between the mail server's yes and the commit can send an alert a second time, and then
 * under the same Message-ID, so that a mailbox shows one.
 */
@Component
class AlertMail {

    private static final Logger log = LoggerFactory.getLogger(AlertMail.class);

    private static final String OVERLOOKED = """
            Something was told to the centre, and some minutes later it still lay before nobody. The software has put it on the desk as \
            level one if it could. If you do not find it there, call whoever runs the software at once. It is""";

    private final AlertRows rows;
    private final JavaMailSender mail;
    private final Centre centre;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AlertMail(AlertRows rows, JavaMailSender mail, Centre centre, Audit audit, ApplicationEventPublisher events, PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.centre = centre;
        this.audit = audit;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @throws NotSent if it can leave later: that it failed is kept, and the event stays open and is taken up again */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void send(AlertMade made) {
        var failure = transaction.execute(status -> rows.claim(made.alert(), clock.instant()).flatMap(this::attempt));
        if (failure != null && failure.filter(MailFailure.FOR_NOW::equals).isPresent()) {
            throw new NotSent();
        }
    }

    private Optional<MailFailure> attempt(Leaving alert) {
        try {
            mail.send(message(alert));
        } catch (MailException e) {
            return Optional.of(failed(alert, MailFailure.of(e)));
        }
        rows.sent(alert, clock.instant());
        audit.recordAs(Alerts.SYSTEM, "sent alert", alert.alerted().subject(), "to %s: waits for %s".formatted(alert.person().words(), alert.alerted().what()));
        log.info("Alert {} about {} is on its way", alert.id(), alert.alerted().subject());
        return Optional.empty();
    }

    /** What fails for now may fail a thousand times: the record has the first time, the row the last. */
    private MailFailure failed(Leaving alert, MailFailure failure) {
        rows.failed(alert, failure, clock.instant());
        var forGood = failure == MailFailure.FOR_GOOD;
        if (alert.before() != failure) {
            audit.recordAs(Alerts.SYSTEM, "failed to send alert", alert.alerted().subject(), "to %s: %s".formatted(alert.person().words(),
                    forGood ? "the address takes no mail" : "the mail server did not take it, it is tried again"));
        }
        if (forGood) {
            events.publishEvent(new AlertRefused(alert.id()));
            events.publishEvent(new RosterChanged());
        }
        log.warn("Alert {} about {} did not leave: {}", alert.id(), alert.alerted().subject(), failure);
        return failure;
    }

    private MimeMessage message(Leaving alert) {
        var subject = alert.alerted().subject();
        try {
            var message = new AlertMessage("<alert-%d@%s>".formatted(alert.id(), centre.sender().replaceFirst(".*@", "")));
            message.setFrom(from());
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(alert.person().address(), true));
            message.setSubject("On call: %s, %s".formatted(alert.alerted().isOverlooked() ? "nobody may have seen this" : "something waits", subject), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setText("""
                    You are on call. %s, reference %s.
                    %s
                    Please open it now: %s

                    This message holds no details on purpose.
                    """.formatted(alert.alerted().isOverlooked() ? OVERLOOKED : "Something waits for you", subject,
                    centre.isTestCopy() ? "\nThis comes from a test copy of the software. No real child is behind it.\n" : "",
                    centre.baseUrl() + "/triage/" + subject), StandardCharsets.UTF_8.name());
            return message;
        } catch (MessagingException e) {
            throw new MailPreparationException("An alert could not be written", e);
        }
    }

    /** A sender that is written wrongly is no fault of whoever the alert is for. */
    private InternetAddress from() {
        try {
            return new InternetAddress(centre.sender());
        } catch (AddressException e) {
            throw new MailPreparationException("The sender's address cannot be read");
        }
    }

    /** The alert has not left and is tried again. It says nothing of the mail server's words: they may hold an address. */
    static class NotSent extends RuntimeException {
        NotSent() {
            super("An alert has not left and is tried again");
        }
    }
}

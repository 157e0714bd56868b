package org.thinkuknow.disclosure;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.Schools;
import org.thinkuknow.centre.Centre;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Tells a safeguarding lead that something waits, and nothing more: no reference, no name, no word. The line in the chronology
 * is written before the mail leaves and taken back if it does not; while the mail server is away the event is tried again.
 */
@Component
class LeadNotice {

    private static final Logger log = LoggerFactory.getLogger(LeadNotice.class);

    private final DisclosureRows rows;
    private final HandedDisclosures handed;
    private final Chronology chronology;
    private final Schools schools;
    private final JavaMailSender mail;
    private final Centre centre;
    private final Clock clock;

    LeadNotice(DisclosureRows rows, HandedDisclosures handed, Chronology chronology, Schools schools, JavaMailSender mail, Centre centre, Clock clock) {
        this.rows = rows;
        this.handed = handed;
        this.chronology = chronology;
        this.schools = schools;
        this.mail = mail;
        this.centre = centre;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void send(NoticeDue due) {
        send(due.disclosure(), due.lead(), StepKind.NOTICE);
    }

    /** Whoever has acknowledged it meanwhile needs no reminder. */
    @ApplicationModuleListener
    void remind(ReminderDue due) {
        if (handed.findById(due.disclosure()).filter(found -> found.acknowledgedAt() == null).isPresent()) {
            send(due.disclosure(), due.lead(), StepKind.REMINDED);
        }
    }

    private void send(String disclosure, String username, StepKind kind) {
        rows.findById(disclosure).flatMap(Disclosure::school).stream().flatMap(school -> schools.leadsOf(school).stream())
                .filter(lead -> lead.username().equals(username) && !lead.noticesTo().isEmpty())
                .filter(lead -> chronology.addOnce(disclosure, clock.instant(), kind, lead.username()))
                .forEach(lead -> {
                    mail.send(message(lead.noticesTo()));
                    log.info("A notice about {} is on its way", disclosure);
                });
    }

    private MimeMessage message(String address) {
        try {
            var message = mail.createMimeMessage();
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(centre.sender());
            helper.setTo(address);
            helper.setSubject("Something waits for you in Think U Know");
            helper.setText("""
                    Something waits for you in Think U Know.
                    %s
                    Please sign in and open it now: %s

                    This message holds no details on purpose.
                    """.formatted(centre.isTestCopy() ? "\nThis comes from a test copy of the software. No real child is behind it.\n" : "",
                    centre.baseUrl() + "/safeguarding"));
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException e) {
            throw new MailPreparationException("A notice could not be written", e);
        }
    }
}

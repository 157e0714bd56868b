package org.thinkuknow.disclosure;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.Schools;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/**
 * Tells a safeguarding lead that something waits, and nothing more: no reference, no name, no word. While the mail server is away the
 * event is tried again. That an address takes no mail stands in the chronology, where the teacher reads it, and beside the account.
 */
@Component
class LeadNotice {

    private static final Logger log = LoggerFactory.getLogger(LeadNotice.class);

    private final DisclosureRepository rows;
    private final HandedDisclosureRepository handed;
    private final Chronology chronology;
    private final Schools schools;
    private final OutgoingMail mail;
    private final Centre centre;
    private final Clock clock;

    LeadNotice(
            DisclosureRepository rows,
            HandedDisclosureRepository handed,
            Chronology chronology,
            Schools schools,
            OutgoingMail mail,
            Centre centre,
            Clock clock) {
        this.rows = rows;
        this.handed = handed;
        this.chronology = chronology;
        this.schools = schools;
        this.mail = mail;
        this.centre = centre;
        this.clock = clock;
    }

    @MailReaction
    void send(HandOvers.NoticeDue due) {
        send(due.disclosure(), due.lead(), StepKind.NOTICE);
    }

    /** Whoever has acknowledged it meanwhile needs no reminder. */
    @MailReaction
    void remind(Reminders.ReminderDue due) {
        if (handed.findById(due.disclosure())
                .filter(found -> found.acknowledgedAt() == null)
                .isPresent()) {
            send(due.disclosure(), due.lead(), StepKind.REMINDED);
        }
    }

    private void send(String disclosure, String username, StepKind kind) {
        var id = UUID.nameUUIDFromBytes(
                "%s %s %s".formatted(kind, disclosure, username).getBytes(StandardCharsets.UTF_8));
        mail.send(
                "notice " + id,
                () -> rows.findById(disclosure).flatMap(Disclosure::school).stream()
                        .flatMap(school -> schools.leadsOf(school).stream())
                        .filter(lead -> lead.username().equals(username)
                                && !lead.noticesTo().isEmpty()
                                && !chronology.has(disclosure, kind, username))
                        .map(lead -> new Letter(disclosure, lead, kind, id))
                        .findFirst());
    }

    /** A notice or a reminder to one lead. */
    private final class Letter implements OutgoingMail.Letter {

        private final String disclosure;
        private final SafeguardingLead lead;
        private final StepKind kind;
        private final UUID id;

        private Letter(String disclosure, SafeguardingLead lead, StepKind kind, UUID id) {
            this.disclosure = disclosure;
            this.lead = lead;
            this.kind = kind;
            this.id = id;
        }

        @Override
        public String id() {
            return "notice-" + id;
        }

        @Override
        public void fill(MimeMessageHelper mail) throws MessagingException {
            mail.setTo(lead.noticesTo());
            mail.setSubject("Something waits for you in Think U Know");
            mail.setText("""
                    Something waits for you in Think U Know.
                    %s
                    Please sign in and open it now: %s

                    This message holds no details on purpose.
                    """.formatted(centre.testCopyInMails(), centre.baseUrl() + "/safeguarding"));
            mail.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
        }

        @Override
        public void left() {
            chronology.addOnce(disclosure, clock.instant(), kind, lead.username());
            schools.noteNotices(lead.username(), true);
            log.info("A notice about {} is on its way", disclosure);
        }

        @Override
        public void refused() {
            chronology.addOnce(disclosure, clock.instant(), StepKind.NOT_TOLD, lead.username());
            schools.noteNotices(lead.username(), false);
            log.warn("A notice about {} cannot be sent: the address takes no mail", disclosure);
        }
    }
}

package org.thinkuknow.schooltransfer;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.Schools;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.NoticeWithoutDetails;
import org.thinkuknow.centre.OutgoingMail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Tells the leads of a school that something about a file on its way waits for them, and nothing more: no child, no name, no school. */
@Component
class TransferMail {

    private static final Logger log = LoggerFactory.getLogger(TransferMail.class);

    private final TransferRows rows;
    private final Schools schools;
    private final OutgoingMail mail;
    private final Centre centre;
    private final ApplicationEventPublisher events;

    TransferMail(
            TransferRows rows, Schools schools, OutgoingMail mail, Centre centre, ApplicationEventPublisher events) {
        this.rows = rows;
        this.schools = schools;
        this.mail = mail;
        this.centre = centre;
        this.events = events;
    }

    /**
     * One lead is to be told.
     *
     * @param school of the lead
     * @param chased for the how manieth time it is chased; 0 if it is not
     */
    record LetterDue(String reference, String school, String lead, int chased) {}

    /** Makes a letter due for each lead of a school, in the transaction of whoever calls. */
    void tell(String reference, String school, int chased) {
        schools.leadsOf(school).stream()
                .filter(lead -> !lead.noticesTo().isEmpty())
                .forEach(lead -> events.publishEvent(new LetterDue(reference, school, lead.username(), chased)));
    }

    /** What was answered meanwhile is not chased any more. */
    @MailReaction
    void send(LetterDue due) {
        var id = UUID.nameUUIDFromBytes("%s %s %s %d"
                .formatted(due.reference(), due.school(), due.lead(), due.chased())
                .getBytes(StandardCharsets.UTF_8));
        mail.send("file on its way " + id, () -> letter(due, id));
    }

    private Optional<Letter> letter(LetterDue due, UUID id) {
        return rows.find(due.reference())
                .filter(row -> due.chased() == 0 || row.isOpen())
                .flatMap(row -> schools.leadsOf(due.school()).stream()
                        .filter(lead -> lead.username().equals(due.lead()))
                        .filter(lead -> !lead.noticesTo().isEmpty())
                        .findFirst())
                .map(lead -> new Letter(due, lead, id));
    }

    /** To one lead. */
    private final class Letter implements OutgoingMail.Letter {

        private final LetterDue due;
        private final SafeguardingLead lead;
        private final UUID id;

        private Letter(LetterDue due, SafeguardingLead lead, UUID id) {
            this.due = due;
            this.lead = lead;
            this.id = id;
        }

        @Override
        public String id() {
            return "file-on-its-way-" + id;
        }

        @Override
        public void fill(MimeMessageHelper message) throws MessagingException {
            new NoticeWithoutDetails(
                            lead.noticesTo(),
                            due.chased() == 0
                                    ? "There is news about a child’s file that is moving from one school to another."
                                    : "A child’s file that was sent from one school to another has no receipt yet.",
                            "Please sign in and look",
                            "/safeguarding/transfers")
                    .fill(message, centre);
        }

        @Override
        public void left() {
            schools.noteNotices(lead.username(), true);
            log.info("A notice about {} is on its way", due.reference());
        }

        @Override
        public void refused() {
            schools.noteNotices(lead.username(), false);
            log.warn("A notice about {} cannot be sent: the address takes no mail", due.reference());
        }
    }
}

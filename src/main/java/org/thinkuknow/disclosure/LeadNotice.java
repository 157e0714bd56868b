package org.thinkuknow.disclosure;

import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.Schools;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.NoticeWithoutDetails;
import org.thinkuknow.centre.OutgoingMail;
import org.thinkuknow.vault.SealBroken;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Tells a safeguarding lead or a head that something waits, in which category and whether it is urgent, and nothing more: no reference, no
 * name, no word; of what is about somebody at the school not even the category. It is urgent where the answers may mean danger, "not sure"
 * too. While the mail server is away the event is tried again. That an address
 * takes no mail stands in the chronology, where the teacher reads it, and beside the account.
 */
@Component
class LeadNotice {

    private static final Logger log = LoggerFactory.getLogger(LeadNotice.class);

    private final DisclosureRepository rows;
    private final HandedDisclosureRepository handed;
    private final Chronology chronology;
    private final Recipients recipients;
    private final DisclosureTexts texts;
    private final Schools schools;
    private final OutgoingMail mail;
    private final Centre centre;
    private final Clock clock;

    LeadNotice(
            DisclosureRepository rows,
            HandedDisclosureRepository handed,
            Chronology chronology,
            Recipients recipients,
            DisclosureTexts texts,
            Schools schools,
            OutgoingMail mail,
            Centre centre,
            Clock clock) {
        this.rows = rows;
        this.handed = handed;
        this.chronology = chronology;
        this.recipients = recipients;
        this.texts = texts;
        this.schools = schools;
        this.mail = mail;
        this.centre = centre;
        this.clock = clock;
    }

    @MailReaction
    void send(HandOvers.NoticeDue due) {
        send(due.disclosure(), due.lead(), StepKind.NOTICE, due.again());
    }

    /** Whoever has acknowledged it meanwhile needs no reminder. */
    @MailReaction
    void remind(Reminders.ReminderDue due) {
        if (handed.findById(due.disclosure())
                .filter(found -> found.acknowledgedAt() == null)
                .isPresent()) {
            send(due.disclosure(), due.lead(), StepKind.REMINDED, due.again());
        }
    }

    private void send(String disclosure, String username, StepKind kind, @Nullable Instant again) {
        var id = UUID.nameUUIDFromBytes("%s %s %s %s"
                .formatted(kind, disclosure, username, again == null ? "" : again)
                .strip()
                .getBytes(StandardCharsets.UTF_8));
        mail.send(
                "notice " + id,
                () -> rows.findById(disclosure).stream()
                        .flatMap(record -> handed.findById(disclosure).stream()
                                .flatMap(found -> recipients.readersOf(found, record).stream())
                                .filter(lead -> lead.username().equals(username)
                                        && !lead.noticesTo().isEmpty()
                                        && !chronology.has(disclosure, kind, username, again))
                                .map(lead -> letter(record, lead, kind, again, id)))
                        .findFirst());
    }

    /** What cannot be opened is said without its category; as nobody knows whether there is danger, it is urgent. */
    private Letter letter(Disclosure record, SafeguardingLead lead, StepKind kind, @Nullable Instant again, UUID id) {
        try {
            var text = texts.open(record);
            return new Letter(
                    record.reference(), lead, kind, again, category(text.schoolPart()), text.saysDanger(), id);
        } catch (SealBroken e) {
            return new Letter(record.reference(), lead, kind, again, "", true, id);
        }
    }

    /** As a line for the letter; empty if none may be said. */
    private static String category(SchoolPart part) {
        return part.aboutStaff().filter(AboutStaff::isSomebody).isPresent()
                ? ""
                : part.chosenCategory()
                        .map(category -> "Category: %s.%n".formatted(category.words()))
                        .orElse("");
    }

    /** A notice or a reminder to one lead. */
    private final class Letter implements OutgoingMail.Letter {

        private final String disclosure;
        private final SafeguardingLead lead;
        private final StepKind kind;
        private final @Nullable Instant again;
        private final String category;
        private final boolean urgent;
        private final UUID id;

        private Letter(
                String disclosure,
                SafeguardingLead lead,
                StepKind kind,
                @Nullable Instant again,
                String category,
                boolean urgent,
                UUID id) {
            this.disclosure = disclosure;
            this.lead = lead;
            this.kind = kind;
            this.again = again;
            this.category = category;
            this.urgent = urgent;
            this.id = id;
        }

        @Override
        public String id() {
            return "notice-" + id;
        }

        @Override
        public void fill(MimeMessageHelper mail) throws MessagingException {
            new NoticeWithoutDetails(
                            lead.noticesTo(),
                            (urgent ? "Urgent. " : "") + "Something is waiting for you in Think U Know.\n" + category,
                            "Please sign in and open it now",
                            recipients.pageOf(lead.username()),
                            urgent)
                    .fill(mail, centre);
        }

        @Override
        public void left() {
            chronology.addOnce(disclosure, clock.instant(), kind, lead.username(), again);
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

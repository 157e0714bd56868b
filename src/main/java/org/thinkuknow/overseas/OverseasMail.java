package org.thinkuknow.overseas;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The e-mails to a bureau or force: the link, the code to its other mailbox, and reminders. None says whom or what it is about. While
 * the mail server is away the event stays open and is tried again.
 */
@Component
class OverseasMail {

    private static final Logger log = LoggerFactory.getLogger(OverseasMail.class);

    private final RecipientRepository recipients;
    private final OverseasDirectory directory;
    private final OverseasWords words;
    private final OutgoingMail mail;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OverseasMail(
            RecipientRepository recipients,
            OverseasDirectory directory,
            OverseasWords words,
            OutgoingMail mail,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recipients = recipients;
        this.directory = directory;
        this.words = words;
        this.mail = mail;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @MailReaction
    void send(PackageSending.LinkDue due) {
        var name = "overseas link %s %d %d".formatted(due.recipient(), due.link(), due.corrected());
        mail.send(
                name,
                () -> recipients
                        .findById(due.recipient())
                        .filter(found -> found.isLinkDue(due.link(), due.corrected()))
                        .flatMap(found -> letter(
                                found,
                                Bureau::mail,
                                "overseas-%s-%d-%d".formatted(due.recipient(), due.link(), due.corrected()),
                                (bureau, recipient) -> due.corrected() == 0
                                        ? words.waits(bureau, recipient)
                                        : words.corrected(bureau, recipient),
                                now -> recipients.noteSent(due.recipient(), now))));
    }

    @MailReaction
    void send(ReceivedCodes.CodeDue due) {
        mail.send(
                "overseas code %s %d %d".formatted(due.recipient(), due.link(), due.asked()),
                () -> recipients
                        .findById(due.recipient())
                        .filter(found -> found.isCodeDue(due.link()))
                        .filter(found -> codeMail(found).isPresent())
                        .flatMap(found -> letter(
                                found,
                                bureau -> bureau.codeMail().orElseThrow(),
                                "overseas-code-%s-%d-%d".formatted(due.recipient(), due.link(), due.asked()),
                                (bureau, recipient) -> words.code(bureau, recipient),
                                now -> {
                                    // That it was asked for is written down already.
                                })));
    }

    @MailReaction
    void send(Chasing.ReminderDue due) {
        mail.send(
                "overseas reminder %s %s".formatted(due.recipient(), due.what()),
                () -> recipients
                        .findById(due.recipient())
                        .filter(found -> due.ofAnswer() ? !found.isAnswered() : found.isOwed())
                        .flatMap(found -> letter(
                                found,
                                Bureau::mail,
                                "overseas-reminder-%s-%s".formatted(due.recipient(), due.what()),
                                (bureau, recipient) -> due.ofAnswer()
                                        ? words.whatBecame(bureau, recipient)
                                        : words.stillWaits(bureau, recipient),
                                now -> {
                                    // That it was due is written down already, with the step of chasing.
                                })));
    }

    private Optional<String> codeMail(Recipient recipient) {
        return directory.bureau(recipient.facts().bureau()).flatMap(Bureau::codeMail);
    }

    private Optional<Letter> letter(
            Recipient recipient,
            Function<Bureau, String> to,
            String id,
            BiFunction<Bureau, Recipient, OverseasWords.Words> said,
            Consumer<Instant> left) {
        return directory
                .bureau(recipient.facts().bureau())
                .map(bureau -> new Letter(recipient, to.apply(bureau), id, () -> said.apply(bureau, recipient), left));
    }

    /** One e-mail. The row may change while it leaves, so what came of it is written by a statement of its own. */
    private final class Letter implements OutgoingMail.Letter {

        private final Recipient recipient;
        private final String to;
        private final String id;
        private final Supplier<OverseasWords.Words> said;
        private final Consumer<Instant> noteLeft;

        private Letter(
                Recipient recipient,
                String to,
                String id,
                Supplier<OverseasWords.Words> said,
                Consumer<Instant> noteLeft) {
            this.recipient = recipient;
            this.to = to;
            this.id = id;
            this.said = said;
            this.noteLeft = noteLeft;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public void fill(MimeMessageHelper message) throws MessagingException {
            message.setTo(new InternetAddress(to, true));
            var words = said.get();
            message.setSubject(words.subject());
            message.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
            message.setText(words.text());
        }

        @Override
        public void left() {
            noteLeft.accept(clock.instant());
            log.info("An e-mail about {} is on its way", recipient.facts().reference());
        }

        @Override
        public void refused() {
            var reference = recipient.facts().reference();
            recipients.noteRefused(reference, clock.instant());
            audit.recordAs(
                    Audit.SYSTEM,
                    "could not tell",
                    recipient.facts().packageReference(),
                    reference + ": the address takes no mail");
            events.publishEvent(Chasing.alert("no mail to " + reference, clock.instant()));
            log.warn("An e-mail about {} cannot be sent: the address takes no mail", reference);
        }
    }
}

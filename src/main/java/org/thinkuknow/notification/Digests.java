package org.thinkuknow.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;

import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Sends a digest to the one person it is for, or to whoever is on call; it holds counts and links, and never a name. What cannot leave
 * now leaves later; of each person once: {@link OutgoingMail}.
 */
@Component
class Digests {

    private static final Logger log = LoggerFactory.getLogger(Digests.class);

    private final OnCall onCall;
    private final DigestRows rows;
    private final ReachRows reaches;
    private final OutgoingMail mail;
    private final Centre centre;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Digests(
            OnCall onCall,
            DigestRows rows,
            ReachRows reaches,
            OutgoingMail mail,
            Centre centre,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.onCall = onCall;
        this.rows = rows;
        this.reaches = reaches;
        this.mail = mail;
        this.centre = centre;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A digest for one person is stored and has to leave. */
    record Made(String digest, String person, String subject) {}

    @ApplicationModuleListener
    void make(DigestMade digest) {
        var people = digest.username()
                .map(username -> reaches.addressOf(username).stream()
                        .map(address -> new Person(username, address, digest.rung()))
                        .toList())
                .orElseGet(() -> onCall.inTurn(digest.rung(), Set.of()).stream()
                        .filter(group -> !group.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
        if (people.isEmpty()) {
            audit.recordAs(Audit.SYSTEM, "told nobody", digest.id(), "nobody has an address for the daily e-mail");
            log.warn("Nobody was told of digest {}", digest.id());
        }
        people.stream()
                .filter(person ->
                        rows.make(digest.id(), person.name(), person.address(), digest.words(), clock.instant()))
                .forEach(person -> events.publishEvent(new Made(digest.id(), person.name(), digest.subject())));
    }

    @MailReaction
    void send(Made made) {
        mail.send(
                "digest %s %s".formatted(made.digest(), made.person()),
                () -> rows.due(made.digest(), made.person()).map(due -> new Letter(due, made.subject())));
    }

    /** A digest to one person. */
    private final class Letter implements OutgoingMail.Letter {

        private final DigestRows.Leaving digest;
        private final String subject;

        private Letter(DigestRows.Leaving digest, String subject) {
            this.digest = digest;
            this.subject = subject;
        }

        @Override
        public String id() {
            return "digest-%s-%s"
                    .formatted(digest.id(), Integer.toHexString(digest.person().hashCode()));
        }

        @Override
        public void fill(MimeMessageHelper message) throws MessagingException {
            message.setTo(new InternetAddress(digest.address(), true));
            message.setSubject(subject);
            message.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
            message.setText("%s\n%s\n\nThis message holds no details on purpose.\n"
                    .formatted(centre.testCopyInMails(), digest.words().replace("{site}", centre.baseUrl())));
        }

        @Override
        public void left() {
            rows.sent(digest, clock.instant());
            audit.recordAs(Audit.SYSTEM, "sent digest", digest.id(), "to " + digest.person());
            log.info("Digest {} is on its way", digest.id());
        }

        @Override
        public void waits() {
            rows.failed(digest, MailFailure.FOR_NOW, clock.instant());
        }

        @Override
        public void refused() {
            rows.failed(digest, MailFailure.FOR_GOOD, clock.instant());
            audit.recordAs(
                    Audit.SYSTEM,
                    "failed to send digest",
                    digest.id(),
                    "the address of %s takes no mail".formatted(digest.person()));
            log.warn("Digest {} cannot be sent: the address takes no mail", digest.id());
        }
    }
}

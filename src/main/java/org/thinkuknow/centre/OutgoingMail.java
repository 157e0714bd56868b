package org.thinkuknow.centre;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Sends one e-mail, under the Message-ID that it has however often it is sent. How twice is excluded: {@link SentOnce}. */
@Component
public class OutgoingMail {

    private final SentOnce once;
    private final JavaMailSender mail;
    private final Centre centre;

    OutgoingMail(SentOnce once, JavaMailSender mail, Centre centre) {
        this.once = once;
        this.mail = mail;
        this.centre = centre;
    }

    /** What is to leave, and what is written down afterwards. Each step but {@link #fill} is in a transaction. */
    public interface Letter extends SentOnce.Message {

        /** What stands in the Message-ID before the sender's domain: the same however often this mail is sent, and no other's. */
        String id();

        /** Writes the mail, which has its sender and its Message-ID. */
        void fill(MimeMessageHelper mail) throws MessagingException;
    }

    /**
     * Sends a mail if it is still due and nobody else is sending it.
     *
     * @param name what the mail is, the same on every node, without an address; at most 100 characters
     * @param due  finds the letter, in a transaction; empty if it is not due any more
     * @throws MailWaits if it could not leave now: the caller's event stays open and is tried again
     */
    public void send(String name, Supplier<Optional<? extends Letter>> due) {
        once.send(name, due, this::deliver);
    }

    private SentOnce.Ended deliver(Letter letter) {
        try {
            mail.send(message(letter));
            return SentOnce.Ended.LEFT;
        } catch (MailException e) {
            return new SentOnce.Ended(MailFailure.of(e), e.getClass().getSimpleName());
        }
    }

    private MimeMessage message(Letter letter) {
        try {
            var message = mail.createMimeMessage();
            message.setFrom(sender());
            message.setHeader("Message-ID", "<%s@%s>".formatted(letter.id(), domain()));
            letter.fill(new MimeMessageHelper(message, StandardCharsets.UTF_8.name()));
            return message;
        } catch (MessagingException e) {
            throw new MailPreparationException("An e-mail could not be written", e);
        }
    }

    /** A sender that is written wrongly is no fault of whoever the mail is for. */
    private InternetAddress sender() {
        try {
            return new InternetAddress(centre.sender());
        } catch (AddressException notOurs) {
            throw new MailPreparationException("The sender's address cannot be read");
        }
    }

    private String domain() {
        return centre.sender().replaceFirst(".*@", "");
    }
}

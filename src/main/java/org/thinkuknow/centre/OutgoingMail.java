package org.thinkuknow.centre;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends one e-mail, and holds no connection to the database while the mail server is spoken to: it is claimed, sent, and then what came
 * of it is written down, in two transactions. A claim is a row that one transaction can write. It is given up when the mail is away or
 * could not leave; that of a node which was killed counts no more after a while. So only a kill, or a database that is away, between
 * the mail server's yes and the record can send a mail a second time, under the Message-ID that it had (decisions 0019 and 0031).
 */
@Component
public class OutgoingMail {

    private static final RetryPolicy MOMENTS = RetryPolicy.builder()
            .includes(ConcurrencyFailureException.class)
            .maxRetries(5)
            .delay(Duration.ofMillis(20))
            .multiplier(2)
            .build();

    private final RetryTemplate again = new RetryTemplate(MOMENTS);
    private final JdbcClient database;
    private final JavaMailSender mail;
    private final Centre centre;
    private final Duration claim;
    private final TransactionTemplate transaction;

    /**
     * @param claim how long a claim counts, a second at least: longer than a conversation with a mail server that is
     * slow at each of its steps
     */
    OutgoingMail(
            JdbcClient database,
            JavaMailSender mail,
            Centre centre,
            @Value("${thinkuknow.mails.claim}") Duration claim,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.mail = mail;
        this.centre = centre;
        if (claim.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "thinkuknow.mails.claim is under a second: two nodes would send the same mail");
        }
        this.claim = claim;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What is to leave, and what is written down afterwards. Each step but {@link #fill} is in a transaction. */
    public interface Letter {

        /** What stands in the Message-ID before the sender's domain: the same however often this mail is sent, and no other's. */
        String id();

        /** Writes the mail, which has its sender and its Message-ID. */
        void fill(MimeMessageHelper mail) throws MessagingException;

        /** The mail server has it. */
        void left();

        /** Its address takes no mail, and never will: nothing is tried again. */
        void refused();

        /** It could not leave now, and is tried again. */
        default void waits() {}
    }

    /**
     * Sends a mail if it is still due and nobody else is sending it.
     *
     * @param name what the mail is, the same on every node, without an address; at most 100 characters
     * @param due  finds the letter, in a transaction; empty if it is not due any more
     * @throws MailWaits if it could not leave now: the caller's event stays open and is tried again
     */
    public void send(String name, Supplier<Optional<? extends Letter>> due) {
        var found = transaction.<Optional<? extends Letter>>execute(status -> {
            if (!claims(name)) {
                throw new MailWaits(name, "it is being sent");
            }
            var letter = due.get();
            if (letter.isEmpty()) {
                release(name);
            }
            return letter;
        });
        found.ifPresent(letter -> deliver(name, letter));
    }

    private void deliver(String name, Letter letter) {
        try {
            mail.send(message(letter));
        } catch (MailException e) {
            var forGood = MailFailure.of(e) == MailFailure.FOR_GOOD;
            ended(name, forGood ? letter::refused : letter::waits);
            if (!forGood) {
                throw new MailWaits(name, e.getClass().getSimpleName());
            }
            return;
        }
        ended(name, letter::left);
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

    /** Whoever writes at the same moment must not undo this, or the mail would leave a second time. */
    private void ended(String name, Runnable record) {
        again.invoke(() -> transaction.executeWithoutResult(status -> {
            record.run();
            release(name);
        }));
    }

    private boolean claims(String name) {
        return database.sql("insert ignore into mail_claim (mail, claimed_at) values (?, utc_timestamp(6))")
                                .param(name)
                                .update()
                        == 1
                || database.sql("update mail_claim set claimed_at = utc_timestamp(6) where mail = ? and claimed_at < "
                                        + "utc_timestamp(6) - interval ? second")
                                .params(name, claim.toSeconds())
                                .update()
                        == 1;
    }

    private void release(String name) {
        database.sql("delete from mail_claim where mail = ?").param(name).update();
    }
}

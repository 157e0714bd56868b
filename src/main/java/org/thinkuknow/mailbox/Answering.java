package org.thinkuknow.mailbox;

import jakarta.mail.SendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.vault.Vault;

import java.time.Clock;

/**
 * Answers whoever wrote, once their report is stored. While the mail server is away the event stays open and is tried again.
 * The mail's row is claimed, by an update that only one transaction can make, before the answer leaves, and the claim is taken
 * back if it does not. Only a kill between the mail server's yes and the commit can send it a second time: with the same
 * Message-ID and the same five words, which harms nobody.
 */
@Component
class Answering {

    private static final Logger log = LoggerFactory.getLogger(Answering.class);

    private final FiledMails mails;
    private final AnswerText answers;
    private final JavaMailSender mail;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    Answering(FiledMails mails, AnswerText answers, JavaMailSender mail, Vault vault, Audit audit, Clock clock) {
        this.mails = mails;
        this.answers = answers;
        this.mail = mail;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void answer(MailFiled filed) {
        if (mails.claimAnswer(filed.mail(), clock.instant()) == 1) {
            var row = mails.findById(filed.mail()).orElseThrow();
            send(row, vault.open(row.sender().orElseThrow(), String.valueOf(row.id())));
        }
    }

    private void send(FiledMail row, String sender) {
        var reference = row.report().orElseThrow();
        try {
            mail.send(answers.message(mail.createMimeMessage(), sender, reference, row.hash()));
            row.answered();
            audit.recordAs("the mailbox", "answered", reference, "the receipt went out by e-mail");
            log.info("The e-mail of report {} is answered", reference);
        } catch (MailException e) {
            if (!isForGood(e)) {
                throw new AnswerWaits(row.id(), e.getClass());
            }
            row.cannotBeAnswered();
            audit.recordAs("the mailbox", "could not answer", reference, "the address takes no mail");
            log.info("The e-mail of report {} cannot be answered: its address takes no mail", reference);
        }
    }

    /** An address that no server takes would be tried for ever. */
    private static boolean isForGood(MailException e) {
        return e instanceof MailParseException || e instanceof MailSendException sending
                && sending.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance)
                && sending.getFailedMessages().values().stream().filter(SendFailedException.class::isInstance).map(SendFailedException.class::cast)
                .allMatch(failed -> failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0);
    }
}

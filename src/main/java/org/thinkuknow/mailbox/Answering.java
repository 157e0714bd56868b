package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;
import org.thinkuknow.vault.Vault;

import java.time.Clock;

/**
 * Answers whoever wrote, once their report is stored. While the mail server is away the event stays open and is tried again. When
 * an answer is sent a second time it has the same Message-ID and the same five words, which harms nobody.
 */
@Component
class Answering {

    private static final Logger log = LoggerFactory.getLogger(Answering.class);

    private final FiledMailRepository mails;
    private final AnswerText answers;
    private final OutgoingMail mail;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    Answering(FiledMailRepository mails, AnswerText answers, OutgoingMail mail, Vault vault, Audit audit, Clock clock) {
        this.mails = mails;
        this.answers = answers;
        this.mail = mail;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @MailReaction
    void answer(MailFiling.Filed filed) {
        mail.send(
                "answer " + filed.mail(),
                () -> mails.findById(filed.mail())
                        .filter(row -> row.sender().isPresent())
                        .map(Letter::new));
    }

    /** The answer to one mail. */
    private final class Letter implements OutgoingMail.Letter {

        private final FiledMail row;
        private final String reference;

        private Letter(FiledMail row) {
            this.row = row;
            this.reference = row.report().orElseThrow();
        }

        @Override
        public String id() {
            return answers.idOf(reference);
        }

        @Override
        public void fill(MimeMessageHelper answer) throws MessagingException {
            answers.fill(
                    answer, vault.open(row.sender().orElseThrow(), String.valueOf(row.id())), reference, row.hash());
        }

        @Override
        public void left() {
            mails.findById(row.id()).ifPresent(met -> met.answered(clock.instant()));
            audit.recordAs("the mailbox", "answered", reference, "the receipt went out by e-mail");
            log.info("The e-mail of report {} is answered", reference);
        }

        @Override
        public void refused() {
            mails.findById(row.id()).ifPresent(FiledMail::cannotBeAnswered);
            audit.recordAs("the mailbox", "could not answer", reference, "the address takes no mail");
            log.info("The e-mail of report {} cannot be answered: its address takes no mail", reference);
        }
    }
}

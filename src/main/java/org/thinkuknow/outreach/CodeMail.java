package org.thinkuknow.outreach;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;
import org.thinkuknow.outreach.SchoolAcknowledgement.CodeDue;

import java.util.Optional;

/** Sends a code to the school's lead, and nothing else: no reference, no name, no word. A code that is no longer good is not sent. */
@Component
class CodeMail {

    private static final Logger log = LoggerFactory.getLogger(CodeMail.class);
    private static final String TEXT = """
            A visitor of the centre is at your school now and has something to hand over to you.
            %s
            Your code is %s

            Please read what the visitor shows you, and give this code only when you have read it. It is good for %d minutes.
            If nobody is with you, please telephone your school's reception at once.

            This message holds no details on purpose.
            """;

    private final VisitDisclosureRows rows;
    private final VisitRepository visits;
    private final VisitTexts texts;
    private final AcknowledgingCodes codes;
    private final OutgoingMail mail;
    private final OutreachRules rules;
    private final Centre centre;

    CodeMail(
            VisitDisclosureRows rows,
            VisitRepository visits,
            VisitTexts texts,
            AcknowledgingCodes codes,
            OutgoingMail mail,
            OutreachRules rules,
            Centre centre) {
        this.rows = rows;
        this.visits = visits;
        this.texts = texts;
        this.codes = codes;
        this.mail = mail;
        this.rules = rules;
        this.centre = centre;
    }

    @MailReaction
    void send(CodeDue due) {
        mail.send("visit code " + due.salt(), () -> letter(due));
    }

    private Optional<Letter> letter(CodeDue due) {
        return rows.find(due.disclosure())
                .filter(found -> "WAITS".equals(found.codeMail()))
                .filter(found ->
                        rows.salt(due.disclosure()).filter(due.salt()::equals).isPresent())
                .flatMap(found -> visits.findById(found.visit()))
                .map(visit -> texts.of(visit).arrangements().leadMail())
                .filter(address -> !address.isEmpty())
                .flatMap(address -> rows.codeHash(due.disclosure())
                        .flatMap(hash -> codes.given(due.disclosure(), due.salt(), hash))
                        .map(code -> new Letter(due, address, code)));
    }

    /** The e-mail with one code. */
    private final class Letter implements OutgoingMail.Letter {

        private final CodeDue due;
        private final String address;
        private final String code;

        private Letter(CodeDue due, String address, String code) {
            this.due = due;
            this.address = address;
            this.code = code;
        }

        @Override
        public String id() {
            return "visit-code-" + due.salt();
        }

        @Override
        public void fill(MimeMessageHelper message) throws MessagingException {
            message.setTo(new InternetAddress(address, true));
            message.setSubject("Your code for the visitor at your school");
            message.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
            message.setText(TEXT.formatted(
                    centre.testCopyInMails(), code, rules.codeGoodFor().toMinutes()));
        }

        @Override
        public void left() {
            rows.noteMail(due.disclosure(), due.salt(), "SENT");
            log.info("A code about {} is on its way", due.disclosure());
        }

        @Override
        public void refused() {
            rows.noteMail(due.disclosure(), due.salt(), "REFUSED");
            log.warn("A code about {} cannot be sent: the address takes no mail", due.disclosure());
        }
    }
}

package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.report.Reports;

/** What we answer: thanks, the five words, and where to use them. Nothing that the child wrote is in it. */
@Component
class AnswerText {

    static final String SUBJECT = "Thank you for writing to us";

    private static final String TEST_COPY = """

            This comes from a test copy of the software: nobody reads what is sent to it.
            """;

    private final Reports reports;
    private final ThreadTokens tokens;
    private final Centre centre;
    private final MailboxSettings settings;

    AnswerText(Reports reports, ThreadTokens tokens, Centre centre, MailboxSettings settings) {
        this.reports = reports;
        this.tokens = tokens;
        this.centre = centre;
        this.settings = settings;
    }

    /** What an answer is called: the token by which whatever comes back is found to belong to the report. */
    String idOf(String reference) {
        return tokens.of(reference);
    }

    /**
     * Fills in a message.
     *
     * @throws MessagingException if the sender's address is none
     */
    void fill(MimeMessageHelper answer, String to, String reference, byte[] hash) throws MessagingException {
        answer.setTo(to);
        answer.setReplyTo(replyTo(tokens.of(reference)));
        answer.setSubject(SUBJECT);
        answer.setText(text(reports.receiptOf(ReportOfMail.submission(hash))));
        var message = answer.getMimeMessage();
        message.setHeader("Auto-Submitted", "auto-replied");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader(AutomaticMail.OWN_HEADER, "answer");
    }

    private String replyTo(String token) {
        var address = settings.address().isBlank() ? centre.sender() : settings.address();
        var at = address.lastIndexOf('@');
        return settings.plusAddresses() && at > 0
                ? address.substring(0, at) + "+" + token + address.substring(at)
                : address;
    }

    private String text(String receipt) {
        return """
                Hello

                Thank you for writing to us. It was right to tell somebody.
                Your message is here, and a person will read it.
                %s
                These five words are yours:

                    %s

                With them you can read what we write to you, and write more. Go to this page:
                %s

                Please keep the words where nobody else looks. Who has them can read our messages.

                You do not have to answer this e-mail.
                Other people at home may be able to read your e-mails. If that worries you, write the
                five words down, then delete this e-mail, from the bin too. Use the page from then on.

                If you are in danger now, call 999. Childline is free at any time: 0800 1111.

                %s
                """.formatted(
                centre.isTestCopy() ? TEST_COPY : "", receipt, centre.baseUrl() + "/report/reply", centre.name());
    }
}

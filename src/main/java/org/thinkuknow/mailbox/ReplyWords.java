package org.thinkuknow.mailbox;

import org.springframework.stereotype.Component;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Reports;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer to our mail adds to its report: the sender's own words, without what they quote and without the receipt. */
@Component
class ReplyWords {

    private static final Pattern REPLY = Pattern.compile("^(\\s*(re|aw|fwd?)\\s*:)++", Pattern.CASE_INSENSITIVE);

    private final Reports reports;
    private final FiledMailRepository mails;

    ReplyWords(Reports reports, FiledMailRepository mails) {
        this.reports = reports;
        this.mails = mails;
    }

    String of(String reference, ReadMail mail) {
        var split = QuotedText.of(mail.text());
        var words = new StringBuilder();
        var contact =
                reports.look(reference).words().getOrDefault(Field.CONTACT, "").toLowerCase(Locale.ROOT);
        if (!contact.equals(mail.sender())) {
            words.append("(This came from another address than the report: ")
                    .append(mail.sender().isEmpty() ? "none" : mail.sender())
                    .append(")\n");
        }
        words.append(ownSubject(mail)).append(split.own());
        if (split.quoted() > 0) {
            words.append("\n\n(%d lines that the e-mail quotes are left out here. The whole e-mail is in the mailbox.)"
                    .formatted(split.quoted()));
        }
        return withoutReceipt(reference, words.toString());
    }

    /** Whoever has little time may write in the subject alone; that of our own answer says nothing. */
    private static String ownSubject(ReadMail mail) {
        var subject = REPLY.matcher(mail.subject()).replaceFirst("").strip();
        return subject.isEmpty() || subject.equalsIgnoreCase(AnswerText.SUBJECT) ? "" : "Subject: " + subject + "\n\n";
    }

    /** Our answer holds the receipt, and a quote of it must not bring it to anybody else's eyes. */
    private String withoutReceipt(String reference, String words) {
        return mails.findFirstByReportAndDone(reference, FiledMail.Outcome.REPORT)
                .map(first -> {
                    var receipt = reports.receiptOf(ReportOfMail.submission(first.hash()));
                    var written = Pattern.compile("(?i)\\b" + String.join("[\\s>,.-]+", receipt.split(" ")) + "\\b");
                    return written.matcher(words).replaceAll(Matcher.quoteReplacement("(the five words)"));
                })
                .orElse(words);
    }
}

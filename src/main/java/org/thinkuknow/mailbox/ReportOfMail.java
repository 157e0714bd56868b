package org.thinkuknow.mailbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a report of a mail, or adds it to the report that it answers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReportOfMail {

    private final Reports reports;
    private final ThreadTokens tokens;
    private final ReplyWords replies;
    private final AttachmentStore attachments;
    private final MailboxSettings settings;

    ReportOfMail(
            Reports reports,
            ThreadTokens tokens,
            ReplyWords replies,
            AttachmentStore attachments,
            MailboxSettings settings) {
        this.reports = reports;
        this.tokens = tokens;
        this.replies = replies;
        this.attachments = attachments;
        this.settings = settings;
    }

    /** The submission that stands for a mail; its receipt can be made again from the mail's row. */
    static String submission(byte[] hash) {
        return "email:" + HexFormat.of().formatHex(hash);
    }

    /** The report that a mail answers, if a mark of ours says so and the report is still kept. */
    Optional<String> answeredBy(ReadMail mail) {
        return tokens.referenceIn(mail.thread()).filter(reports::isKept);
    }

    /** Makes a new report and returns its reference. */
    String make(byte[] hash, ReadMail mail) {
        var words = MailWords.of(withSubject(mail, mail.text()));
        var files = files(mail, words);
        var told = new NewReport(submission(hash), Door.EMAIL, fields(mail, words, files), Dangers.UNSAID, "", "");
        var reference = reports.receiveWithin(told).reference();
        if (words.pieces().size() > 1) {
            reports.addAnswers(
                    reference,
                    Door.EMAIL,
                    words.pieces().stream().skip(1).map(ReplyText::new).toList());
        }
        attachments.keep(reference, files);
        return reference;
    }

    /** Adds a mail to the report that it answers and returns the reference. */
    String add(String reference, ReadMail mail) {
        var words = MailWords.of(replies.of(reference, mail));
        var files = files(mail, words);
        var texts = new ArrayList<>(words.pieces());
        if (!files.isEmpty()) {
            texts.add(fitting(FileList.of(files, settings.mostHeld()), Field.FILES));
        }
        reports.addAnswers(
                reference, Door.EMAIL, texts.stream().map(ReplyText::new).toList());
        attachments.keep(reference, files);
        return reference;
    }

    private Map<Field, String> fields(ReadMail mail, MailWords words, List<FoundFile> files) {
        var fields = new EnumMap<Field, String>(Field.class);
        fields.put(Field.WHAT, words.pieces().getFirst());
        fields.put(Field.CONTACT, fitting(MailWords.clean(mail.sender()), Field.CONTACT));
        fields.put(Field.NAME, fitting(MailWords.clean(mail.senderName()), Field.NAME));
        fields.put(Field.FILES, fitting(FileList.of(files, settings.mostHeld()), Field.FILES));
        return fields;
    }

    private static String withSubject(ReadMail mail, String text) {
        return mail.subject().isBlank() ? text : "Subject: " + mail.subject().strip() + "\n\n" + text;
    }

    private static List<FoundFile> files(ReadMail mail, MailWords words) {
        var files = new ArrayList<>(mail.files());
        if (!words.rest().isEmpty()) {
            files.addFirst(new FoundFile(
                    "rest-of-the-words.txt", "text/plain", words.rest().getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    /** A name or address of such a length is nobody's; the mail itself stays in the mailbox. */
    private static String fitting(String text, Field field) {
        var length = text.codePointCount(0, text.length());
        return length <= field.longest()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, field.longest() - 1)) + "…";
    }
}

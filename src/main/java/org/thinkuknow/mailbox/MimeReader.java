package org.thinkuknow.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Walks through the parts of one mail. Whatever is malformed is kept as it came; only so many parts and levels are taken
 * apart, and what lies deeper is held as a file.
 */
class MimeReader {

    private static final Logger log = LoggerFactory.getLogger(MimeReader.class);
    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 200;
    /** In characters of all pages of a mail, of which most are marks. */
    private static final int LONGEST_HTML = 500_000;

    private static final String WHOLE_HTML = "whole-e-mail.html";

    private int parts;
    private int htmlLeft = LONGEST_HTML;

    /** Reads a whole mail; it always gives something. */
    static Contents read(MimeMessage mail) {
        var contents = new Contents();
        var reader = new MimeReader();
        reader.walk(mail, 0, contents);
        if (reader.parts > MOST_PARTS) {
            contents.addText("(This e-mail has %d parts; only %d were taken apart. The whole stays in the mailbox.)"
                    .formatted(reader.parts, MOST_PARTS));
        }
        contents.holdRest();
        return contents;
    }

    private void walk(Part part, int depth, Contents into) {
        parts++;
        try {
            if (parts > MOST_PARTS) {
                return;
            }
            take(part, depth, into);
        } catch (MessagingException | IOException | RuntimeException malformed) {
            log.info(
                    "A part of a mail is malformed ({}) and is kept as it came",
                    malformed.getClass().getSimpleName());
            keepAsItCame(part, into);
        }
    }

    private void take(Part part, int depth, Contents into) throws MessagingException, IOException {
        if (isFile(part)) {
            into.addFile(PartFile.of(part));
        } else if (part.isMimeType("multipart/*") && depth < DEEPEST) {
            takeAll((Multipart) part.getContent(), depth, part.isMimeType("multipart/alternative"), into);
        } else if (part.isMimeType("message/rfc822") && depth < DEEPEST) {
            forwarded((MimeMessage) part.getContent(), depth, into);
        } else if (part.isMimeType("text/html")) {
            takeHtml(PartText.of(part), into);
        } else if (part.isMimeType("text/plain")
                || part.isMimeType("text/enriched")
                || part.isMimeType("text/richtext")) {
            into.addText(PartText.of(part));
        } else {
            into.addFile(PartFile.of(part));
        }
    }

    /** Of pages that are longer than any letter the beginning is read, and the whole is held. */
    private void takeHtml(String html, Contents into) {
        if (html.length() > htmlLeft) {
            into.addFile(new FoundFile(WHOLE_HTML, "text/html", html.getBytes(StandardCharsets.UTF_8)));
            into.addText(
                    "(This e-mail is longer than what is shown here. The whole of it is in the file %s, which is held with the report.)"
                            .formatted(WHOLE_HTML));
        }
        var read = html.substring(0, Math.min(html.length(), htmlLeft));
        htmlLeft -= read.length();
        into.addText(HtmlText.of(read));
    }

    private static boolean isFile(Part part) throws MessagingException {
        var isContainer = part.isMimeType("multipart/*") || part.isMimeType("message/rfc822");
        return !isContainer && Part.ATTACHMENT.equalsIgnoreCase(PartFile.disposition(part));
    }

    private void takeAll(Multipart all, int depth, boolean alternatives, Contents into) throws MessagingException {
        var found = new ArrayList<Contents>();
        var plain = new ArrayList<Contents>();
        for (var i = 0; i < all.getCount(); i++) {
            var each = alternatives ? new Contents() : into;
            var child = all.getBodyPart(i);
            walk(child, depth + 1, each);
            found.add(each);
            if (isPlain(child)) {
                plain.add(each);
            }
        }
        if (alternatives) {
            chosen(plain, found).ifPresent(best -> into.addText(best.text()));
            found.forEach(into::addFilesOf);
        }
    }

    private static Optional<Contents> chosen(List<Contents> plain, List<Contents> all) {
        return Stream.concat(plain.stream(), all.stream())
                .filter(Contents::hasText)
                .findFirst();
    }

    private static boolean isPlain(BodyPart part) {
        try {
            return part.isMimeType("text/plain");
        } catch (MessagingException malformed) {
            return false;
        }
    }

    /** A forwarded mail is often the very thing: who wrote what to the child. */
    private void forwarded(MimeMessage mail, int depth, Contents into) throws MessagingException {
        into.addText("--- Forwarded e-mail ---\nFrom: %s\nDate: %s\nSubject: %s"
                .formatted(
                        MailHeaders.text(mail, "From"),
                        MailHeaders.text(mail, "Date"),
                        MailHeaders.text(mail, "Subject")));
        walk(mail, depth + 1, into);
    }

    private static void keepAsItCame(Part part, Contents into) {
        try {
            var text = part.isMimeType("text/*") || part.isMimeType("multipart/*");
            if (text) {
                into.addText(PartText.decode(PartBytes.of(part), ""));
            } else {
                into.addFile(PartFile.of(part));
            }
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            into.addText("(A part of this e-mail could not be read. The e-mail stays in the mailbox.)");
        }
    }
}

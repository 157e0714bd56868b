package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** Headers as a person reads them. */
final class MailHeaders {

    private static final int LAST_BYTE = 0xff;

    private MailHeaders() {}

    /** The first header of a name, decoded; empty if there is none. */
    static String text(Part part, String name) {
        return decoded(raw(part, name));
    }

    /** All headers of a name as they came, one after the other; empty if there is none. */
    static String raw(Part part, String name) {
        try {
            var lines = part.getHeader(name);
            return lines == null
                    ? ""
                    : MimeUtility.unfold(String.join(" ", lines)).strip();
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    static String decoded(String raw) {
        try {
            var text = MimeUtility.decodeText(raw);
            return text.equals(raw) && raw.chars().allMatch(letter -> letter <= LAST_BYTE)
                    ? PartText.decode(raw.getBytes(StandardCharsets.ISO_8859_1), "")
                    : text;
        } catch (UnsupportedEncodingException unknownCharset) {
            return raw;
        }
    }
}

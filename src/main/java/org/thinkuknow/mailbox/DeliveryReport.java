package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a server says of a mail of ours that it could not deliver (RFC 3464). */
final class DeliveryReport {

    /** A mail that is only late is tried again. */
    private static final Pattern FAILED = Pattern.compile("(?im)^action\\s*:\\s*failed\\b");

    private static final Pattern ID = Pattern.compile("<?([^@<>\\s]{1,200})@[^<>\\s]+>?");
    private static final int MOST_PARTS = 10;

    private DeliveryReport() {}

    /** What stands before the @ in the Message-ID of a mail that failed for good; empty if a mail reports no such thing. */
    static Optional<String> failed(MimeMessage mail) {
        try {
            return mail.isMimeType("multipart/report") && mail.getContent() instanceof Multipart parts
                    ? failed(parts)
                    : Optional.empty();
        } catch (MessagingException | IOException | RuntimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> failed(Multipart parts) throws MessagingException, IOException {
        var failed = false;
        var id = Optional.<String>empty();
        for (var place = 0; place < Math.min(parts.getCount(), MOST_PARTS); place++) {
            var part = parts.getBodyPart(place);
            if (part.isMimeType("message/delivery-status")) {
                failed = FAILED.matcher(PartText.of(part)).find();
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                id = id(part);
            }
        }
        return failed ? id : Optional.empty();
    }

    private static Optional<String> id(Part ours) throws MessagingException, IOException {
        try (var head = ours.getInputStream()) {
            return Optional.ofNullable(new InternetHeaders(head).getHeader("Message-ID", null))
                    .map(String::strip)
                    .map(ID::matcher)
                    .filter(found -> found.matches())
                    .map(found -> found.group(1));
        }
    }
}

package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;

import java.io.IOException;
import java.util.Optional;

/** Takes a part as a file: its name, its claimed type and its bytes. */
final class PartFile {

    private PartFile() {}

    static FoundFile of(Part part) throws MessagingException, IOException {
        var type = Optional.ofNullable(part.getContentType()).orElse("").split(";", 2)[0];
        var name = name(part);
        return new FoundFile(
                name.isEmpty() && type.equalsIgnoreCase("text/calendar") ? "invitation.ics" : name,
                type,
                PartBytes.of(part));
    }

    static String name(Part part) {
        try {
            return MailHeaders.decoded(Optional.ofNullable(part.getFileName()).orElse(""));
        } catch (MessagingException malformed) {
            return "";
        }
    }

    static String disposition(Part part) {
        try {
            return Optional.ofNullable(part.getDisposition()).orElse("");
        } catch (MessagingException malformed) {
            return MailHeaders.raw(part, "Content-Disposition").split(";", 2)[0].strip();
        }
    }
}

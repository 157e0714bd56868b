package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what a program sent from what a person sent (RFC 3834; RFC 3464 for reports of delivery). */
final class AutomaticMail {

    /** The header by which our own answers are known. */
    static final String OWN_HEADER = "X-Think-U-Know";

    private static final Set<String> TO_MANY = Set.of("bulk", "list", "junk");

    private AutomaticMail() {}

    /** Why a mail is no person's, in words without anything of the mail; empty for a person's. */
    static Optional<String> reason(MimeMessage mail, String sender, Set<String> own) throws MessagingException {
        if (!MailHeaders.raw(mail, OWN_HEADER).isEmpty() || own.contains(sender)) {
            return Optional.of("our own mail came back");
        }
        var submitted = MailHeaders.raw(mail, "Auto-Submitted").toLowerCase(Locale.ROOT);
        if (!submitted.isEmpty() && !submitted.startsWith("no")) {
            return Optional.of("an automatic reply");
        }
        if (MailHeaders.raw(mail, "X-Auto-Response-Suppress").equalsIgnoreCase("all")) {
            return Optional.of("a program asks for no answers");
        }
        if (TO_MANY.contains(MailHeaders.raw(mail, "Precedence").toLowerCase(Locale.ROOT))) {
            return Optional.of("a mail to many");
        }
        if (MailHeaders.raw(mail, "Return-Path").equals("<>")
                || sender.startsWith("mailer-daemon@")
                || sender.startsWith("postmaster@")
                || mail.isMimeType("multipart/report")) {
            return Optional.of("a report of delivery");
        }
        return Optional.empty();
    }

    /**
     * Whether a person's mail asks programs to be quiet: Exchange writes this into ordinary mails too, so they are filed
     * but not answered.
     */
    static boolean wantsNoAnswer(MimeMessage mail) {
        return !MailHeaders.raw(mail, "X-Auto-Response-Suppress").isEmpty();
    }
}

package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes of a mail what there is to file of it. */
@Component
class MailReading {

    private final Set<String> own;

    MailReading(Centre centre, MailboxSettings settings) {
        this.own = Set.of(
                plain(centre.sender()),
                settings.address().isBlank() ? plain(centre.sender()) + " " : plain(settings.address()));
    }

    /** Reads a mail; parts that are malformed never stop it. */
    ReadMail read(MimeMessage mail) throws MessagingException, IOException {
        var from = from(mail);
        var sender = sender(mail);
        var contents = MimeReader.read(mail);
        var name =
                from.map(InternetAddress::getPersonal).map(MailHeaders::decoded).orElse("");
        var thread = String.join(
                " ",
                MailHeaders.raw(mail, "In-Reply-To"),
                MailHeaders.raw(mail, "References"),
                MailHeaders.raw(mail, "To"),
                MailHeaders.raw(mail, "Delivered-To"),
                MailHeaders.raw(mail, "X-Original-To"));
        return new ReadMail(
                key(mail),
                sender,
                name,
                MailHeaders.text(mail, "Subject"),
                contents.text(),
                contents.files(),
                thread,
                AutomaticMail.reason(mail, sender, own),
                AutomaticMail.wantsNoAnswer(mail),
                DeliveryReport.failed(mail));
    }

    /** The address that an answer goes to, in lower case; empty if there is none. */
    static String sender(MimeMessage mail) {
        return from(mail).map(address -> plain(address.getAddress())).orElse("");
    }

    /**
     * Message-ID and a digest of everything below the heading: the same mail delivered twice is one, and two mails to which
     * a careless program gave the same Message-ID are two.
     */
    private static String key(MimeMessage mail) throws MessagingException, IOException {
        try (var body = mail.getRawInputStream();
                var digest =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            body.transferTo(digest);
            var id = MailHeaders.raw(mail, "Message-ID");
            var name = id.isEmpty()
                    ? MailHeaders.raw(mail, "From") + MailHeaders.raw(mail, "Date") + MailHeaders.raw(mail, "Subject")
                    : id;
            return name
                    + '\n'
                    + HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reply-To stands before From where it names one address, as people and forms use it. */
    private static Optional<InternetAddress> from(MimeMessage mail) {
        try {
            return Optional.ofNullable(mail.getReplyTo())
                    .filter(all -> all.length > 0)
                    .map(all -> all[0])
                    .filter(InternetAddress.class::isInstance)
                    .map(InternetAddress.class::cast)
                    .filter(address -> address.getAddress() != null);
        } catch (MessagingException malformed) {
            return Optional.empty();
        }
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}

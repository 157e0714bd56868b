package org.thinkuknow.mailbox;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;

import java.util.Properties;

/** How the mailbox's server is spoken to. */
final class ImapSession {

    /** In {@code mail.imap.*}; encryption is chosen by a property, not by the name of the protocol. */
    static final String PROTOCOL = "imap";
    /** In bytes. A mail comes piece by piece, so that one without end is not in memory before its size is known. */
    private static final int PIECE = 1_000_000;

    private ImapSession() {}

    /** A mail is looked at without being marked as read: only its filing marks it. */
    static Properties properties(MailboxSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.store.protocol", PROTOCOL);
        properties.setProperty("mail.imap.ssl.enable", String.valueOf(settings.tls()));
        properties.setProperty("mail.imap.starttls.enable", String.valueOf(!settings.tls()));
        properties.setProperty(
                "mail.imap.starttls.required", String.valueOf(!settings.tls() && settings.starttlsRequired()));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        properties.setProperty("mail.imap.peek", "true");
        properties.setProperty("mail.imap.fetchsize", String.valueOf(PIECE));
        properties.setProperty("mail.imap.connectiontimeout", "10000");
        properties.setProperty("mail.imap.timeout", "60000");
        properties.setProperty("mail.imap.writetimeout", "10000");
        return properties;
    }

    static Authenticator authenticator(MailboxSettings settings) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }
}

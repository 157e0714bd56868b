package org.thinkuknow.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.springframework.util.unit.DataSize;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;

/** Copies a mail out of the mailbox, so that reading it needs the server no more and a malformed one cannot disturb the connection. */
final class WholeMail {

    private static final String TOO_LARGE = "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            + "(This e-mail is larger than what is read here. It waits in the mailbox to be read by a person.)\r\n";

    private WholeMail() {
    }

    static MimeMessage of(Message mail, Session session, DataSize largest) throws MessagingException, IOException {
        if (mail.getSize() > largest.toBytes()) {
            return parsed((heading((MimeMessage) mail) + TOO_LARGE).getBytes(StandardCharsets.UTF_8), session);
        }
        var bytes = new ByteArrayOutputStream(Math.max(mail.getSize(), 0));
        mail.writeTo(bytes);
        return parsed(bytes.toByteArray(), session);
    }

    private static MimeMessage parsed(byte[] bytes, Session session) throws MessagingException {
        return new MimeMessage(session, new ByteArrayInputStream(bytes));
    }

    private static String heading(MimeMessage mail) throws MessagingException {
        return Collections.list(mail.getAllHeaderLines()).stream().filter(line -> !line.toLowerCase(Locale.ROOT).startsWith("content-"))
                .map(line -> line + "\r\n").collect(Collectors.joining());
    }
}

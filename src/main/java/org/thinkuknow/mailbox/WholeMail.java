package org.thinkuknow.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import org.springframework.util.unit.DataSize;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A mail copied out of the mailbox, so that reading it needs the server no more and a malformed one cannot disturb the connection.
 * It is in memory once, and never more of it than the limit, whatever size the server says it has.
 *
 * @param isWhole whether all of it is there; if not, its heading is, and a sentence that says so
 */
record WholeMail(MimeMessage mail, boolean isWhole) {

    private static final int LONGEST_HEADING = 200_000;
    private static final String TOO_LARGE = "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            + "(This e-mail is larger than what is read here. It waits in the mailbox to be read by a person.)\r\n";

    static WholeMail of(Message mail, Session session, DataSize largest) throws MessagingException, IOException {
        var size = mail.getSize();
        var isTooLarge = size > largest.toBytes();
        var copy = new Copy(Math.max(size, 0), isTooLarge ? LONGEST_HEADING : largest.toBytes());
        try {
            mail.writeTo(copy);
        } catch (Full read) {
            isTooLarge = true;
        }
        return isTooLarge
                ? new WholeMail(new MimeMessage(session, new ByteArrayInputStream(heading(copy))), false)
                : new WholeMail(new MimeMessage(session, copy.asStream()), true);
    }

    private static byte[] heading(Copy copy) throws MessagingException, IOException {
        return (Collections.list(new InternetHeaders(copy.asStream()).getAllHeaderLines()).stream()
                                .filter(line -> !line.toLowerCase(Locale.ROOT).startsWith("content-"))
                                .map(line -> line + "\r\n")
                                .collect(Collectors.joining())
                        + TOO_LARGE)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Takes the beginning of a mail and then ends the conversation about it. */
    private static final class Copy extends ByteArrayOutputStream {

        private final long most;

        private Copy(int size, long most) {
            super((int) Math.min(size, most));
            this.most = most;
        }

        @Override
        public void write(int letter) {
            write(new byte[] {(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            var fits = (int) Math.min(length, most - count);
            super.write(bytes, from, fits);
            if (fits < length) {
                throw new Full();
            }
        }

        /** Shares the bytes: nothing is copied. */
        private InputStream asStream() {
            return new SharedByteArrayInputStream(buf, 0, count);
        }
    }

    /** There is more than what is read. */
    private static final class Full extends RuntimeException {}
}

package org.thinkuknow.mailbox;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;

/** A mail whose server goes on sending it, whatever size it has told. */
class EndlessMail extends MimeMessage {

    static final int PIECE = 10_000;
    /** A reader without a limit comes to its end all the same. */
    private static final long MOST = 50_000_000;

    private final String sender;
    private final int size;
    private long written;

    EndlessMail(int size) {
        this("sam@home.example", size);
    }

    EndlessMail(String sender, int size) {
        super(Session.getInstance(new Properties()));
        this.sender = sender;
        this.size = size;
    }

    long written() {
        return written;
    }

    @Override
    public int getSize() {
        return size;
    }

    @Override
    public void writeTo(OutputStream to) throws IOException {
        var heading = RawMail.from(sender)
                .with("Subject", "endless")
                .text("text/plain", "")
                .bytes();
        to.write(heading, 0, heading.length);
        for (written = heading.length; written < MOST; written += PIECE) {
            to.write("x".repeat(PIECE).getBytes(), 0, PIECE);
        }
    }

    static void isHeadingAlone(WholeMail read) throws Exception {
        assertThat(read.isWhole()).isFalse();
        assertThat(read.mail().getSubject()).isEqualTo("endless");
        assertThat(MimeReader.read(read.mail()).text()).startsWith("(This e-mail is larger than what is read here.");
    }
}

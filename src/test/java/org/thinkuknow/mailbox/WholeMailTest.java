package org.thinkuknow.mailbox;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;

/** Servers may not know how large a mail is, or say something else. */
class WholeMailTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final DataSize LARGEST = DataSize.ofMegabytes(1);

    @Test
    void aMailOfUnknownSizeIsReadUpToTheLimit() throws Exception {
        var mail = new EndlessMail(-1);
        assertThat(WholeMail.of(mail, SESSION, LARGEST)).satisfies(EndlessMail::isHeadingAlone);
        assertThat(mail.written())
                .as("bytes taken from the server")
                .isLessThan(LARGEST.toBytes() + 2L * EndlessMail.PIECE);
    }

    @Test
    void aMailThatIsLargerThanItsServerSaysIsReadUpToTheLimit() throws Exception {
        var mail = new EndlessMail(100);
        assertThat(WholeMail.of(mail, SESSION, LARGEST)).satisfies(EndlessMail::isHeadingAlone);
        assertThat(mail.written()).isLessThan(LARGEST.toBytes() + 2L * EndlessMail.PIECE);
    }

    @Test
    void ofAMailThatIsKnownToBeTooLargeTheHeadingIsRead() throws Exception {
        var mail = new EndlessMail(70_000_000);
        assertThat(WholeMail.of(mail, SESSION, LARGEST)).satisfies(EndlessMail::isHeadingAlone);
        assertThat(mail.written()).isLessThan(LARGEST.toBytes() / 2);
    }

    @Test
    void aMailThatFitsIsWhole() throws Exception {
        var raw = RawMail.from("sam@home.example").text("text/plain", "help me");
        var whole = WholeMail.of(new MimeMessage(raw.parsed()), SESSION, DataSize.ofBytes(raw.bytes().length));
        assertThat(whole.isWhole()).isTrue();
        assertThat(MimeReader.read(whole.mail()).text()).isEqualTo("help me");
    }
}

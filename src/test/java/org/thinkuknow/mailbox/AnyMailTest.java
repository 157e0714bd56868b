package org.thinkuknow.mailbox;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever arrives by e-mail: reading it ends, and a text that is only a text is read as it was written. */
class AnyMailTest {

    private static final String[] PIECES = {
        "\r\n",
        "\r\n\r\n",
        "Content-Type: multipart/mixed; boundary=\"b\"",
        "Content-Type: multipart/alternative; boundary=b",
        "Content-Type: multipart/mixed",
        "Content-Type: text/html; charset=utf-7",
        "Content-Type: text/plain; charset=\"x;y\"",
        "Content-Type: message/rfc822",
        "Content-Type: ;;;",
        "Content-Transfer-Encoding: base64",
        "Content-Transfer-Encoding: quoted-printable",
        "Content-Transfer-Encoding: 8bit, base64",
        "Content-Disposition: attachment; filename*=utf-8''%zz",
        "Content-Disposition: attachment; filename=\"../../a\"",
        "Subject: =?utf-8?Q?=zz?=",
        "From: <<>>",
        "--b",
        "--b--",
        "=\r\n",
        "=3",
        "aGVscA",
        "<p>help",
        "<blockquote>",
        "<!--",
        "> ",
        "On Monday he wrote:",
        "\u0000",
        "\ud83d\ude2d",
        " "
    };

    @Property(seed = "20261203")
    void bytesThatAreNoMailAreReadToTheirEnd(@ForAll byte[] bytes) {
        assertThat(MimeReader.read(new RawMail("", bytes).parsed())).isNotNull();
    }

    @Property(seed = "20261203")
    void piecesInAnyOrderAreReadToTheirEnd(@ForAll("mails") String mail) {
        var read = MimeReader.read(new RawMail("MIME-Version: 1.0\r\n" + mail, new byte[0]).parsed());
        assertThat(read.text()).isNotNull();
        assertThat(read.files()).isNotNull();
    }

    @Property(seed = "20261203")
    void aTextIsReadAsItWasWritten(@ForAll("texts") String text) {
        var read = MimeReader.read(RawMail.from("sam@home.example")
                        .text("text/plain; charset=utf-8", text)
                        .parsed())
                .text();
        assertThat(read.replace("\r\n", "\n").strip().equals(text.strip())).isTrue();
        var coded = Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        var again = MimeReader.read(RawMail.from("sam@home.example")
                        .with("Content-Transfer-Encoding", "base64")
                        .text("text/plain; charset=utf-8", coded)
                        .parsed())
                .text();
        assertThat(again.strip().equals(text.strip())).as("in base64").isTrue();
    }

    @Provide
    Arbitrary<String> mails() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "help", "me", " ", "\n", "é", "مرحبا", "😢", "=", "> ", ".", "From ", "--", "&lt;", "\t", "ż")
                .list()
                .ofMaxSize(200)
                .map(pieces -> String.join("", pieces));
    }
}

package org.thinkuknow.mailbox;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.ChildWords;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails as they come: in every shape, and none of them stops the reading. */
class MimeReaderTest {

    private static final RawMail MAIL = RawMail.from("sam@home.example");

    @Test
    void htmlAloneIsReadAsText() {
        var html =
                "<html><head><title>x</title><style>p{}</style></head><body><p>He said <b>quoll</b>berry</p><div>to me<br>today</div>"
                        + "<script>alert(1)</script><blockquote>old</blockquote><img src='http://tracker.example/a.png'></body></html>";
        assertThat(text(MAIL.text("text/html; charset=utf-8", html)))
                .isEqualTo("He said quollberry\n\nto me\ntoday\n\n> old");
    }

    @Test
    void ofTwoVersionsTheTextIsRead() {
        var read = MimeReader.read(MAIL.parts(
                        "alternative",
                        "Content-Type: text/html\n\n<p>as html</p>",
                        "Content-Type: text/plain\n\nas text")
                .parsed());
        assertThat(read.text()).isEqualTo("as text");
        assertThat(read.files()).isEmpty();
    }

    @Test
    void anEmptyTextVersionGivesWayToTheOther() {
        assertThat(text(MAIL.parts(
                        "alternative", "Content-Type: text/plain\n\n \n", "Content-Type: text/html\n\n<p>as html</p>")))
                .isEqualTo("as html");
    }

    @Test
    void charactersAreReadWhateverTheMailClaims() {
        var words = "café £5 – naïve";
        assertThat(text(MAIL.text("text/plain; charset=windows-1252", words, Charset.forName("windows-1252"))))
                .isEqualTo(words);
        assertThat(text(MAIL.text("text/plain; charset=us-ascii", words, Charset.forName("windows-1252"))))
                .as("mislabelled Windows")
                .isEqualTo(words);
        assertThat(text(MAIL.text("text/plain; charset=utf-8", words, Charset.forName("windows-1252"))))
                .as("called UTF-8")
                .isEqualTo(words);
        assertThat(text(MAIL.text("text/plain; charset=x-nobody-knows", words)))
                .as("unknown set")
                .isEqualTo(words);
        assertThat(text(MAIL.text("text/plain; charset=\"no such; set", words)))
                .as("malformed set")
                .isEqualTo(words);
        assertThat(text(MAIL.text("text/plain; charset=iso-8859-2", "zażółć", Charset.forName("iso-8859-2"))))
                .isEqualTo("zażółć");
        assertThat(text(MAIL.text("text/plain; charset=utf-16", words, StandardCharsets.UTF_16)))
                .isEqualTo(words);
        assertThat(text(MAIL.text("text/plain; charset=utf-7", "caf+AOk- 1 +- 1")))
                .isEqualTo("café 1 + 1");
        assertThat(text(MAIL.text("text/plain", "😢 مرحبا " + ChildWords.MARKER)))
                .isEqualTo("😢 مرحبا " + ChildWords.MARKER);
    }

    @Test
    void brokenBase64CostsOnlyTheBrokenPiece() {
        var mail = MAIL.with("Content-Transfer-Encoding", "base64");
        assertThat(text(mail.text("text/plain", "aGVsc*C!Bt\nZQ"))).isEqualTo("help me");
        assertThat(text(mail.text("text/plain", "aGVscCBtZ"))).startsWith("help m");
    }

    @Test
    void aMailWithoutAnythingIsEmpty() {
        assertThat(text(new RawMail("", new byte[0]))).isEmpty();
        assertThat(text(MAIL)).isEmpty();
    }

    @Test
    void aForwardedChainIsReadToItsEnd() {
        var inner = "Content-Type: message/rfc822\n\nFrom: bad@game.example\nSubject: "
                + "=?utf-8?q?come_=C2=A35?=\nContent-Type: text/plain\n\ncome to the park";
        var read = text(MAIL.parts("mixed", "Content-Type: text/plain\n\nlook", inner));
        assertThat(read)
                .startsWith("look")
                .contains("Forwarded e-mail", "From: bad@game.example", "Subject: come £5", "come to the park");
    }

    @Test
    void whatIsTooDeepIsHeldAsAFile() {
        var mail = "Content-Type: text/plain\n\ndeep";
        for (var i = 0; i < 30; i++) {
            mail = "Content-Type: message/rfc822\n\nSubject: level\n" + mail;
        }
        var read = MimeReader.read(
                MAIL.parts("mixed", "Content-Type: text/plain\n\ntop", mail).parsed());
        assertThat(read.text()).startsWith("top").doesNotContain("deep");
        assertThat(read.files())
                .singleElement()
                .satisfies(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .contains("deep"));
    }

    @Test
    void ofAThousandPartsTheFirstAreTakenAndTheRestIsSaid() {
        var parts = new String[1_000];
        Arrays.setAll(parts, i -> "Content-Type: text/plain\n\nword" + i);
        assertThat(text(MAIL.parts("mixed", parts)))
                .contains("word0", "word150", "only 200 were taken apart")
                .doesNotContain("word900");
    }

    @Test
    void aCalendarAndPicturesAreFiles() {
        var read = MimeReader.read(MAIL.parts(
                        "mixed",
                        "Content-Type: text/calendar\n\nBEGIN:VCALENDAR",
                        "Content-Type: image/png\n\nx",
                        "Content-Type: text/html; name=a.html\nContent-Disposition: attachment\n\n<p>no</p>")
                .parsed());
        assertThat(read.text()).isEmpty();
        assertThat(read.files()).extracting(FoundFile::name).containsExactly("invitation.ics", "no name", "a.html");
    }

    @Test
    void aMailWhosePartsNeverBeginIsKeptAsItCame() {
        assertThat(text(MAIL.text("multipart/mixed; boundary=nowhere", "only words")))
                .isEqualTo("only words");
        assertThat(text(MAIL.text("multipart/mixed", "only words"))).isEqualTo("only words");
    }

    @Test
    void ofWordsWithoutEndTheRestIsHeldAndTheReaderIsTold() {
        var words = "a long story. ".repeat(20_000);
        var read = MimeReader.read(MAIL.text("text/plain", words + "THE END").parsed());
        assertThat(read.text())
                .startsWith(
                        "(This e-mail is longer than what is shown here. It goes on in the file rest-of-the-e-mail.txt,")
                .contains("a long story")
                .doesNotContain("THE END")
                .hasSizeLessThan(Contents.LONGEST + 200);
        var rest = read.files().stream()
                .filter(file -> file.name().equals("rest-of-the-e-mail.txt"))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .toList();
        assertThat(rest).hasSize(1);
        assertThat(read.text().substring(read.text().indexOf("\n\n") + 2) + rest.getFirst())
                .isEqualTo(words + "THE END");
    }

    @Test
    void aPageWithoutEndIsHeldWholeAndItsBeginningIsRead() {
        var read = MimeReader.read(MAIL.text("text/html", "<p>help</p>" + "<b></b>".repeat(200_000) + "<p>THE END</p>")
                .parsed());
        assertThat(read.text())
                .contains("The whole of it is in the file whole-e-mail.html", "help")
                .doesNotContain("THE END");
        assertThat(read.files())
                .singleElement()
                .satisfies(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .endsWith("<p>THE END</p>"));
    }

    @Test
    void ofManyLongPagesNoMoreIsReadThanOfOne() {
        var pages = new String[20];
        Arrays.setAll(pages, i -> "Content-Type: text/html\n\n<p>page " + i + "</p>" + "<b></b>".repeat(20_000));
        var read = MimeReader.read(MAIL.parts("mixed", pages).parsed());
        assertThat(read.text()).contains("page 0", "page 2").doesNotContain("page 5", "page 19");
        assertThat(read.files()).hasSize(17);
    }

    private static String text(RawMail mail) {
        return MimeReader.read(mail.parsed()).text();
    }
}

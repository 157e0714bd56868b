package org.thinkuknow.limits.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.OtherApplication;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RawLine;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Bodies that are too large, too slow or too many, while a child's report comes in all the same. */
class BodyGateIT extends OtherApplication {

    private static final String STRANGER = "127.0.0.21";
    private static final String JSON = "Content-Type: application/json";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final List<String> PUPILS =
            List.of("/join/X/words", "/join/X/answers", "/join/X/questions", "/join/X/seats", "/no-such-page");

    @Autowired
    private Reports reports;

    @Autowired
    private SlowSenders slow;

    @Test
    void twentyMegabytesAreRefusedBeforeAByteOfThemIsSent() throws Exception {
        for (var path : PUPILS) {
            try (var line = line()) {
                assertThat(line.head("POST " + path, JSON, "Content-Length: 20000000")
                                .status())
                        .as(path)
                        .isEqualTo(413);
                assertThat(slow.count()).isZero();
            }
        }
    }

    @Test
    void whatDoesNotSayHowLongItIsIsRefusedOnceItIsTooLong() throws Exception {
        for (var path : PUPILS) {
            try (var line = line()) {
                line.head("POST " + path, JSON, "Transfer-Encoding: chunked");
                for (var sent = 0; sent <= 200_000; sent += 10_000) {
                    line.say("2710\r\n" + "1".repeat(10_000) + "\r\n");
                }
                assertThat(line.status()).as(path).isEqualTo(413);
            }
        }
    }

    @Test
    void whatIsSmallEnoughIsReadHoweverItComes() throws Exception {
        var body = "{\"heads\":" + " ".repeat(9_000) + "1}";
        try (var whole = line();
                var slowly = line();
                var chunked = line()) {
            assertThat(whole.head("POST /join/BBCCDD/seats", JSON, "Content-Length: " + body.length())
                            .say(body)
                            .status())
                    .as("bound, and then the code is not found")
                    .isEqualTo(404);
            slowly.head("POST /join/BBCCDD/seats", JSON, "Content-Length: " + body.length())
                    .say(body.substring(0, 5));
            eventually(() -> assertThat(slow.count()).isOne());
            assertThat(slowly.say(body.substring(5)).status())
                    .as("in two parts")
                    .isEqualTo(404);
            assertThat(chunked.head("POST /join/BBCCDD/seats", JSON, "Transfer-Encoding: chunked")
                            .say("b\r\n{\"heads\":1}\r\n0\r\n\r\n")
                            .status())
                    .as("without a length")
                    .isEqualTo(404);
        }
    }

    @Test
    void whatNestsDeeplyIsRefusedQuietly() throws Exception {
        try (var line = line()) {
            var deep = "{\"question\":\"a\",\"places\":" + "[".repeat(15_000);
            assertThat(line.head("POST /join/X/answers", JSON, "Content-Length: " + deep.length())
                            .say(deep)
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void whatCannotBeReadIsNotWrittenToTheLogEither() throws Exception {
        var words = "{\"asking\":\"a\",\"words\":\"" + ChildWords.of("not in a list") + "\"}";
        try (var line = line()) {
            assertThat(line.head("POST /join/X/words", JSON, "Content-Length: " + words.length())
                            .say(words)
                            .status())
                    .as("looked for in all logs at the end of the run")
                    .isEqualTo(400);
        }
    }

    @Test
    void aFormOfManyPairsIsAnsweredAndNoFormOfOurs() {
        for (var path : List.of("/report", "/report/more", "/anything")) {
            var answer = plainBrowser().postRaw(path, "a&".repeat(400_000));
            assertThat(answer.status()).as(path).isEqualTo(413);
            assertThat(answer.text()).contains("your words are still in the form", "0800 1111");
        }
    }

    @Test
    void filesOfStrangersAreNotReadAtAll() throws Exception {
        for (var path : List.of("/report", "/teach/own/bring")) {
            try (var line = line()) {
                assertThat(line.head(
                                        "POST " + path,
                                        "Content-Type: multipart/form-data; boundary=x",
                                        "Content-Length: 1000")
                                .status())
                        .as(path)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void whoeverHasBeenSlowLongestIsGivenUpAndAReportComesIn() throws Exception {
        var slowLines = IntStream.range(0, 30)
                .mapToObj(number -> new RawLine(address(""), "127.0.0." + (30 + number % 5))
                        .head("POST /report", FORM, "Content-Length: 900000")
                        .say("what=a"))
                .toList();
        eventually(() -> assertThat(slow.count()).isEqualTo(12));
        var sent = send(ChildWords.ofLength(9_000, "😢"));
        assertThat(sent.status())
                .as("beside more slow senders than there are threads")
                .isEqualTo(200);
        assertThat(slowLines.getFirst().status())
                .as("the one who has been at it longest")
                .isEqualTo(408);
        for (var line : slowLines) {
            line.close();
        }
        eventually(() -> assertThat(slow.count()).isZero());
    }

    @Test
    void aReportThatComesInPiecesIsKeptWholeAndGuardedLikeAnyOther() throws Exception {
        var words = ChildWords.of("slowly 😢 and whole");
        var form = "submission=" + plainBrowser().get("/report").asSent().get("submission") + "&what="
                + URLEncoder.encode(words, StandardCharsets.UTF_8);
        try (var line = line()) {
            line.head("POST /report?from=site", FORM, "Content-Length: " + form.length(), "Connection: close")
                    .say(form.substring(0, 40));
            eventually(() -> assertThat(slow.count()).isOne());
            var answer = line.say(form.substring(40)).rest();
            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains("Content-Security-Policy: default-src 'none'", "Cache-Control: no-cache, no-store")
                    .doesNotContain("Set-Cookie");
            var receipt = answer.replaceAll("(?s).*<output id=\"receipt\"[^>]*>([^<]+)<.*", "$1");
            assertThat(reports.readWithReceipt(receipt).orElseThrow().words()).containsEntry(Field.WHAT, words);
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefusedAlsoWhenItComesInPieces() throws Exception {
        try (var line = line()) {
            line.head("POST /first-administrator", FORM, "Content-Length: 9").say("code");
            eventually(() -> assertThat(slow.count()).isOne());
            assertThat(line.say("=1234").status()).isEqualTo(403);
        }
    }

    private RawLine line() {
        return new RawLine(address(""), STRANGER);
    }

    private PlainPage send(String words) {
        var form = plainBrowser().get("/report").asSent();
        form.putAll(Map.of("what", words));
        return plainBrowser().post("/report", form);
    }
}

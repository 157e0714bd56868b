package org.thinkuknow.survival;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.RawLine;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What docker/haproxy.cfg keeps from the nodes, and what it says when none is there, where haproxy is there. */
@EnabledIf("org.thinkuknow.survival.Haproxy#isThere")
class HaproxyGuardsIT {

    private static final int REQUESTS = 400;
    private static final String STRANGER = "127.0.0.51";

    private final HttpClient http = HttpClient.newHttpClient();
    private StandInNode a;
    private StandInNode b;
    private Haproxy haproxy;

    @BeforeEach
    void bothAreReady(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        a = new StandInNode("a");
        b = new StandInNode("b");
        haproxy = new Haproxy(directory, Map.of("REQUESTS", String.valueOf(REQUESTS)));
        haproxy.start(a.port(), b.port());
        for (var path : List.of("/report", "/join/X", "/help")) {
            eventually(() -> assertThat(get(path).statusCode()).isEqualTo(200));
        }
    }

    @AfterEach
    void close() throws Exception {
        haproxy.close();
        a.close();
        b.close();
    }

    private HttpResponse<String> get(String path) {
        return http.sendAsync(
                        HttpRequest.newBuilder(URI.create(haproxy.site() + path))
                                .build(),
                        BodyHandlers.ofString())
                .join();
    }

    private RawLine line() {
        return new RawLine(haproxy.site(), STRANGER);
    }

    @Test
    void withoutANodeTheNumbersToCallAreThereAndWordsAreNotSaidToBeLost() throws Exception {
        a.says(false);
        b.says(false);
        for (var path : List.of("/report", "/join/X", "/help")) {
            eventually(() -> assertThat(get(path).statusCode()).as(path).isEqualTo(503));
            var answer = get(path);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("Retry-After")).contains("30");
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("a").eachAttr("href")).containsExactly("tel:999", "tel:08001111");
            assertThat(page.text()).contains("still in your browser: press Back", "0800 1111", "999");
            assertThat(page.select("script, img, link, [src]"))
                    .as("nothing from anywhere")
                    .isEmpty();
        }
        assertThat(Files.size(Path.of("docker", "away.html"))).isLessThanOrEqualTo(10_000);
    }

    @Test
    void whatIsRefusedNamesTheNumbersToCall() throws Exception {
        for (var tooMuch : Map.of("/report", 2_200_000, "/join/X", 70_000).entrySet()) {
            try (var line = line()) {
                var body = "a".repeat(tooMuch.getValue());
                var answer = line.head(
                                "POST " + tooMuch.getKey(), "Content-Length: " + body.length(), "Connection: close")
                        .say(body)
                        .rest();
                assertThat(answer)
                        .startsWith("HTTP/1.1 413 ")
                        .contains("tel:999", "tel:08001111", "content-security-policy: ");
            }
        }
    }

    @Test
    void whatAStrangerSaysOfTheirAddressIsNotHandedOn() throws Exception {
        try (var line = line()) {
            assertThat(line.head(
                                    "GET /report?spoofed",
                                    "X-Forwarded-For: 6.6.6.6",
                                    "X-Forwarded-Host: evil.example",
                                    "X-Forwarded-Proto: gopher",
                                    "X-Forwarded-Port: 1",
                                    "Forwarded: for=6.6.6.6")
                            .status())
                    .isEqualTo(200);
        }
        var heard = a.heard("/report?spoofed").isEmpty() ? b.heard("/report?spoofed") : a.heard("/report?spoofed");
        assertThat(heard).doesNotContainKeys("X-forwarded-host", "X-forwarded-proto", "X-forwarded-port", "Forwarded");
        assertThat(heard.get("X-forwarded-for")).containsExactly(STRANGER);
    }

    /** Who has none is asked for at the other node, too. */
    @Test
    void noOtherNodeIsAskedForASessionThatItDoesNotKnow() throws Exception {
        for (var asked : Map.of("?nobody", "X-One: 1", "?somebody", "Cookie: JSESSIONID=a~1")
                .entrySet()) {
            try (var line = line()) {
                assertThat(line.head("GET /help/silence" + asked.getKey(), asked.getValue())
                                .status())
                        .isEqualTo(502);
            }
        }
        assertThat(a.heard("/help/silence?nobody")).isNotEmpty();
        assertThat(b.heard("/help/silence?nobody")).isNotEmpty();
        assertThat(a.heard("/help/silence?somebody")).isNotEmpty();
        assertThat(b.heard("/help/silence?somebody")).isEmpty();
    }

    @Test
    void anAddressThatAsksVeryMuchIsRefusedEverythingButAReport() {
        AtOnce.run(Collections.nCopies(
                REQUESTS + 1, (Callable<Integer>) () -> get("/help").statusCode()));
        assertThat(get("/help").statusCode()).isEqualTo(429);
        assertThat(get("/sign-in").statusCode()).isEqualTo(429);
        assertThat(get("/report").statusCode()).isEqualTo(200);
        assertThat(get("/report/reply").statusCode()).isEqualTo(200);
        assertThat(get("/%72eport").statusCode()).as("as the nodes read it").isEqualTo(200);
        assertThat(get("/reporting").statusCode()).as("another page").isEqualTo(429);
    }

    @Test
    void whatIsTooLargeDoesNotReachANode() throws Exception {
        for (var large : Map.of("/join/X/words", 100_000, "/%6aoin/X/words?large", 100_000, "/help?large", 2_200_000)
                .entrySet()) {
            var path = large.getKey();
            try (var line = line()) {
                assertThat(line.head(
                                        "POST " + path,
                                        "Content-Type: application/json",
                                        "Content-Length: " + large.getValue())
                                .say("1".repeat(70_000))
                                .status())
                        .as(path)
                        .isEqualTo(413);
            }
            assertThat(a.heard(path)).isEmpty();
            assertThat(b.heard(path)).isEmpty();
        }
    }

    @Test
    void aBodyThatDoesNotArriveIsNoNodesToWaitFor() throws Exception {
        try (var slow = line();
                var whole = line()) {
            slow.head("POST /report?slow", "Content-Length: 9").say("what");
            assertThat(whole.head("POST /report?whole", "Content-Length: 9")
                            .say("what=abcd")
                            .status())
                    .isEqualTo(200);
            assertThat(a.heard("/report?slow")).isEmpty();
            assertThat(b.heard("/report?slow")).isEmpty();
            assertThat(slow.say("=abcd").status()).isEqualTo(200);
        }
    }
}

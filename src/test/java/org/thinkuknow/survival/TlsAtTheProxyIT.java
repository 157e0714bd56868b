package org.thinkuknow.survival;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

/** The example of docker/haproxy.cfg as the open net meets it, with https, where haproxy is there. */
@EnabledIf("org.thinkuknow.survival.Haproxy#isThere")
@Tag("long")
class TlsAtTheProxyIT {

    private static final String YEAR = "max-age=31536000; includeSubDomains";

    private final int plain = Haproxy.freePort();
    private HttpClient http;
    private SSLContext trusting;
    private StandInNode a;
    private StandInNode b;
    private Haproxy haproxy;

    TlsAtTheProxyIT() throws IOException {}

    @BeforeEach
    void theSiteHasACertificate(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        var certificate = new OwnCertificate(directory);
        trusting = certificate.trusting();
        http = HttpClient.newBuilder().sslContext(trusting).build();
        a = new StandInNode("a");
        b = new StandInNode("b");
        haproxy = new Haproxy(
                directory,
                Map.of("PLAIN", "127.0.0.1:" + plain, "BASE_URL", "https://centre.example"),
                " ssl crt " + certificate.pem() + " alpn h2,http/1.1");
        assertThat(haproxy.isRight()).as("the file is right").isTrue();
        haproxy.start(a.port(), b.port());
        eventually(() -> assertThat(get("/help").statusCode()).isEqualTo(200));
    }

    @AfterEach
    void close() throws Exception {
        haproxy.close();
        a.close();
        b.close();
        http.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("https://localhost:" + haproxy.port() + path))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void everyAnswerAsksForHttpsForAYearAndTheNodesAreTold() throws Exception {
        for (var path : new String[] {"/report?tls", "/join/X?tls", "/help?tls"}) {
            var answer = get(path);
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.headers().allValues("Strict-Transport-Security")).containsExactly(YEAR);
            var heard = a.heard(path).isEmpty() ? b.heard(path) : a.heard(path);
            assertThat(heard.get("X-forwarded-proto")).containsExactly("https");
        }
    }

    @Test
    void thePageForWhenNoNodeIsThereIsAsSafe() throws Exception {
        a.says(false);
        b.says(false);
        for (var path : new String[] {"/report", "/join/X", "/help"}) {
            eventually(() -> assertThat(get(path).statusCode()).isEqualTo(503));
            var answer = get(path);
            assertThat(answer.headers().allValues("Strict-Transport-Security")).containsExactly(YEAR);
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
            var style = Jsoup.parse(answer.body()).select("style").first().data();
            var hash = Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'", "style-src 'sha256-" + hash + "'", "frame-ancestors 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void thisIsSpoken(String version) throws Exception {
        assertThat(spoken(version, new String[0])).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLS_RSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA"})
    void whatCanBeReadLaterOrIsWeakIsNot(String suite) {
        assertThatThrownBy(() -> spoken("TLSv1.2", suite)).isInstanceOf(SSLException.class);
    }

    @Test
    void aPageInTheClearLeadsToHttpsAndNothingElseIsTaken() throws Exception {
        var page = clear("GET", "/report?lesson=friends");
        assertThat(page.statusCode()).isEqualTo(308);
        assertThat(page.headers().firstValue("Location")).contains("https://centre.example/report?lesson=friends");
        assertThat(clear("POST", "/report").statusCode()).isEqualTo(403);
        assertThat(clear("GET", "/api/openapi.json").statusCode()).isEqualTo(403);
        assertThat(clear("POST", "/api/reports").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "connection, keep-alive",
        "connection, x-one",
        "keep-alive, timeout=5",
        "proxy-connection, keep-alive",
        "transfer-encoding, chunked",
        "upgrade, websocket"
    })
    void aFieldOfTheConnectionIsNoFieldOfARequest(String name, String value) throws Exception {
        isRefusedInHttp2(name, value);
    }

    @ParameterizedTest
    @CsvSource({
        "x-one, 1|RN|x-two: 2",
        "x-one, 1|N|x-two: 2",
        "x-one, 1|R|x-two: 2",
        "x-one|RN|x-two, 2",
        "x-one|N|, 2",
        "x-one: 1|RN|x-two, 2"
    })
    void noLineBreakComesInWithAField(String name, String value) throws Exception {
        isRefusedInHttp2(broken(name), broken(value));
    }

    /** RFC 9113, 8.1.1: what a head says of the length is what comes. */
    @ParameterizedTest
    @CsvSource({"5, abc", "3, abcde", "0, abc"})
    void noRequestOfHttp2IsLongerOrShorterThanItSays(int said, String sent) throws Exception {
        assertThat(RawHttp2.isAnswered(haproxy.port(), trusting, "/help?as-long", sent.length(), sent))
                .as("one that is as long as it says")
                .isTrue();
        assertThat(RawHttp2.isAnswered(haproxy.port(), trusting, "/help?other-length", said, sent))
                .isFalse();
        assertThat(a.heard("/help?other-length")).isEmpty();
        assertThat(b.heard("/help?other-length")).isEmpty();
    }

    private static String broken(String text) {
        return text.replace("|RN|", "\r\n").replace("|N|", "\n").replace("|R|", "\r");
    }

    private void isRefusedInHttp2(String name, String value) throws Exception {
        assertThat(RawHttp2.isAnswered(haproxy.port(), trusting, "/help?as-it-should-be", Map.of("x-one", "1")))
                .as("one that is as it should be")
                .isTrue();
        assertThat(RawHttp2.isAnswered(haproxy.port(), trusting, "/help?forged", Map.of(name, value)))
                .isFalse();
        assertThat(a.heard("/help?forged")).isEmpty();
        assertThat(b.heard("/help?forged")).isEmpty();
    }

    private HttpResponse<String> clear(String method, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + plain + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private String spoken(String version, String... suites) throws IOException {
        try (var socket = (SSLSocket) trusting.getSocketFactory().createSocket("127.0.0.1", haproxy.port())) {
            socket.setEnabledProtocols(new String[] {version});
            if (suites.length > 0) {
                socket.setEnabledCipherSuites(suites);
            }
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }
}

package org.thinkuknow.survival;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.support.RunningApplication;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/**
 * A second request, hidden in a first one whose end can be read in two ways, is nobody's request: neither behind the proxy of
 * docker/haproxy.cfg nor at a node that is reached by itself.
 */
@EnabledIf("org.thinkuknow.survival.Haproxy#isThere")
class SmuggledRequestsIT extends RunningApplication {

    private static final String HIDDEN = "/help/smuggled/here";
    private static final String SECOND = "GET " + HIDDEN + "?%s HTTP/1.1\r\nHost: localhost\r\nX: ";
    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final RequestMappingInfo OF_HIDDEN =
            RequestMappingInfo.paths(HIDDEN).build();

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    private Haproxy haproxy;

    @BeforeEach
    void theProxyStandsBeforeTheNode(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        var method = SmuggledRequestsIT.class.getDeclaredMethod("serve", HttpServletRequest.class);
        method.setAccessible(true);
        controllers.registerMapping(OF_HIDDEN, this, method);
        haproxy = new Haproxy(directory);
        var node = URI.create(address("")).getPort();
        haproxy.start(node, node);
        eventually(() -> assertThat(status(haproxy.site(), "/help")).isEqualTo(200));
    }

    @AfterEach
    void itIsTakenAwayAgain() throws Exception {
        controllers.unregisterMapping(OF_HIDDEN);
        haproxy.close();
    }

    ResponseEntity<String> serve(HttpServletRequest request) {
        heard.add(request.getQueryString());
        return ResponseEntity.ok("served");
    }

    private static int status(String site, String path) {
        try (var line = new RawLine(site, "127.0.0.1")) {
            return line.head("GET " + path, "Connection: close").status();
        } catch (Exception closed) {
            return 0;
        }
    }

    static Stream<Arguments> readInTwoWays() {
        return Stream.of(
                hidden("length beside chunks", "0\r\n\r\n", "Content-Length: {all}", CHUNKED),
                hidden("chunks beside length", "{chunk}", CHUNKED, "Content-Length: 4"),
                hidden("chunks of two kinds", "0\r\n\r\n", CHUNKED, "Transfer-Encoding: x", "Content-Length: {all}"),
                hidden("chunks by another name", "0\r\n\r\n", "Transfer-Encoding: xchunked", "Content-Length: {all}"),
                hidden(
                        "chunks that are not last",
                        "0\r\n\r\n",
                        "Transfer-Encoding: chunked, identity",
                        "Content-Length: {all}"),
                hidden("a space before the colon", "0\r\n\r\n", "Transfer-Encoding : chunked", "Content-Length: {all}"),
                hidden("a tab in the value", "0\r\n\r\n", "Transfer-Encoding:\u000bchunked", "Content-Length: {all}"),
                hidden("a field in two lines", "0\r\n\r\n", "Transfer-Encoding:\r\n chunked", "Content-Length: {all}"),
                hidden("two lengths", "", "Content-Length: {all}", "Content-Length: 0"),
                hidden("two lengths, the other way", "", "Content-Length: 0", "Content-Length: {all}"),
                hidden("two lengths in one", "", "Content-Length: 0, {all}"),
                hidden("a length with a sign", "", "Content-Length: +0"),
                hidden("a length below nothing", "", "Content-Length: -1"),
                hidden("a length in letters", "", "Content-Length: 0x0"),
                hidden("a bare line feed in a field", "", "X-One: 1\nContent-Length: 0", "Content-Length: {all}"),
                hidden("a bare return in a field", "", "X-One: 1\rContent-Length: 0", "Content-Length: {all}"),
                hidden("bare line feeds around the last chunk", "0\n\n", "Content-Length: {all}", CHUNKED),
                hidden(
                        "a line feed in what is said of a chunk",
                        "2;a=\nxx\r\n0\r\n\r\n",
                        "Content-Length: {all}",
                        CHUNKED),
                hidden("a chunk of more than can be counted", "FFFFFFFFFFFFFFFF0\r\n0\r\n\r\n", CHUNKED),
                hidden("a chunk whose size wraps round", "10000000000000000\r\n\r\n", CHUNKED),
                hidden("a page with a body", "", "Content-Length: {all}"));
    }

    /**
     * What is sent: a head, and a body in which a second request stands behind some first bytes.
     *
     * @param first  before the second request; {@code {chunk}}: the second is within a chunk
     * @param fields with {@code {all}} for the length of everything
     */
    private static Arguments hidden(String name, String first, String... fields) {
        var second = SECOND.formatted(name.replace(' ', '-').replace(",", ""));
        var body = first.equals("{chunk}")
                ? Integer.toHexString(second.length() + 4) + "\r\n" + second + "\r\n\r\n\r\n0\r\n\r\n"
                : first + second + "\r\n\r\n";
        var head = String.join("\r\n", fields).replace("{all}", String.valueOf(body.length()));
        return Arguments.of(
                name,
                "POST /help/carrier HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n" + head + "\r\n\r\n"
                        + body);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readInTwoWays")
    void nothingHiddenIsServed(String name, String sent) throws Exception {
        for (var site : List.of(haproxy.site(), address(""))) {
            try (var line = new RawLine(site, "127.0.0.1")) {
                line.say(sent);
                line.goesOn();
            }
            assertThat(status(site, "/help")).as("whoever comes next").isEqualTo(200);
            assertThat(heard).as(site).isEmpty();
        }
    }

    /** Contrast: two whole requests on one line are two. */
    @Test
    void whatEndsInOneWayAloneIsFollowedByTheNext() throws Exception {
        for (var site : List.of(haproxy.site(), address(""))) {
            heard.clear();
            try (var line = new RawLine(site, "127.0.0.1")) {
                line.head("GET /help").head("GET " + HIDDEN + "?second").goesOn();
            }
            assertThat(heard).as(site).containsExactly("second");
        }
    }
}

package org.thinkuknow.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.support.RunningApplication;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** How long an answer says that it is, byte by byte: for pages, scripts, styles, pictures, papers, and what is not there. */
class ContentLengthIT extends RunningApplication {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private String whole(String method, String path, String encoding) throws Exception {
        try (var line = new RawLine(address(""), "127.0.0.1")) {
            line.head(method + " " + path, "Connection: close", "Accept-Encoding: " + encoding);
            return new String(line.bytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static long said(String head) {
        var said = LENGTH.matcher(head).results().toList();
        assertThat(said.size()).as(head).isLessThanOrEqualTo(1);
        return said.isEmpty() ? -1 : Long.parseLong(said.getFirst().group(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report",
                "/help",
                "/learn",
                "/robots.txt",
                "/.well-known/security.txt",
                "/favicon.ico",
                "/scripts/typed-text.js",
                "/styles/public.css",
                "/api/openapi.json",
                "/nowhere",
                "/triage",
                "/sign-in"
            })
    void isItsLength(String path) throws Exception {
        for (var encoding : new String[] {"identity", "gzip"}) {
            var all = whole("GET", path, encoding);
            var end = all.indexOf("\r\n\r\n");
            var head = all.substring(0, end);
            var body = all.substring(end + 4);
            if (head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked")) {
                assertThat(said(head)).as(path).isEqualTo(-1);
                assertThat(body).as(path).endsWith("0\r\n\r\n");
            } else {
                assertThat(said(head)).as("%s as %s", path, encoding).isEqualTo(body.length());
            }
            var none = whole("HEAD", path, encoding);
            assertThat(none.substring(none.indexOf("\r\n\r\n") + 4))
                    .as("HEAD " + path)
                    .isEmpty();
            assertThat(said(none)).as("HEAD %s as %s", path, encoding).isIn(-1L, said(head));
        }
    }
}

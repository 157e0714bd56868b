package org.thinkuknow.survival;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What haproxy answers by itself has the numbers to call, whatever the reason; which answers these are is read from docker/haproxy.cfg. */
@EnabledIf("org.thinkuknow.survival.Haproxy#isThere")
class HaproxyPagesIT {

    private static final Pattern NAMED = Pattern.compile("(?m)^ +http-error status (\\d{3}) ");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void eachStatusThatTheSettingsNameHasAPageOfOurs(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory)
            throws Exception {
        var named = named();
        assertThat(named)
                .as(
                        "what it can say by itself, but for 400: a head that it cannot read is answered before any settings")
                .containsExactly(403, 408, 413, 429, 500, 502, 503, 504);
        var port = Haproxy.freePort();
        var refuses = Files.writeString(
                directory.resolve("refuses.cfg"),
                named.stream()
                        .map("    http-request deny deny_status %1$d if { path /%1$d }\n"::formatted)
                        .collect(Collectors.joining(
                                "", "frontend refuses\n    bind 127.0.0.1:%d\n".formatted(port), "")));
        try (var haproxy = new Haproxy(directory)) {
            haproxy.start(Haproxy.freePort(), Haproxy.freePort(), refuses);
            for (var status : named) {
                var address = URI.create("http://127.0.0.1:%d/%d".formatted(port, status));
                eventually(() -> assertThat(
                                send(HttpRequest.newBuilder(address).build()).statusCode())
                        .isEqualTo(status));
                assertIsOurs(send(HttpRequest.newBuilder(address).build()));
            }
        }
    }

    /** Whoever types the address without https and sends a form, of which nothing may travel in the clear. */
    @Test
    void whatIsSentInTheClearIsRefusedWithTheNumbersToCall(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory)
            throws Exception {
        var plain = Haproxy.freePort();
        var settings = Map.of("PLAIN", "127.0.0.1:" + plain, "BASE_URL", "https://site.example");
        try (var haproxy = new Haproxy(directory, settings)) {
            haproxy.start(Haproxy.freePort(), Haproxy.freePort());
            var form = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/report".formatted(plain)))
                    .POST(BodyPublishers.ofString("what=x"))
                    .build();
            eventually(() -> assertThat(send(form).statusCode()).isEqualTo(403));
            assertIsOurs(send(form));
        }
    }

    private static List<Integer> named() throws IOException {
        return NAMED.matcher(Files.readString(Path.of("docker", "haproxy.cfg")))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static void assertIsOurs(HttpResponse<String> answer) {
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("a").eachAttr("href"))
                .as("%d", answer.statusCode())
                .containsExactly("tel:999", "tel:08001111");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
    }

    private HttpResponse<String> send(HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.ofString()).join();
    }
}

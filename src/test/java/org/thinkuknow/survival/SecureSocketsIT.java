package org.thinkuknow.survival;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.support.RunningApplication;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The web sockets of staff pages run over TLS at the proxy of docker/haproxy.cfg (wss), and over nothing else. */
@EnabledIf("org.thinkuknow.survival.Haproxy#isThere")
class SecureSocketsIT extends RunningApplication {

    private static final int SWITCHED = 101;

    @Test
    void aSocketIsOpenedUnderTlsAndAPlainOneLeadsToHttps(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory)
            throws Exception {
        var certificate = new OwnCertificate(directory);
        var plain = Haproxy.freePort();
        var node = URI.create(address("")).getPort();
        try (var haproxy = new Haproxy(
                directory,
                Map.of("PLAIN", "127.0.0.1:" + plain, "BASE_URL", "https://localhost"),
                " ssl crt " + certificate.pem() + " alpn h2,http/1.1")) {
            haproxy.start(node, node);
            eventually(() -> {
                try (var line = new RawLine(haproxy.port(), certificate.trusting())) {
                    assertThat(line.head("GET /help").status()).isEqualTo(200);
                }
            });
            try (var line = new RawLine(haproxy.port(), certificate.trusting())) {
                assertThat(asked(line)).as("wss").isEqualTo(SWITCHED);
            }
            try (var line = new RawLine("http://localhost:" + plain, "127.0.0.1")) {
                assertThat(asked(line)).as("ws, which no browser follows").isEqualTo(308);
            }
        }
    }

    private static int asked(RawLine line) {
        return line.head(
                        "GET /VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket",
                        "Upgrade: websocket",
                        "Connection: Upgrade",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
                .status();
    }
}

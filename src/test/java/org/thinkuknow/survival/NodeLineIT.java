package org.thinkuknow.survival;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;
import org.thinkuknow.support.OwnAuthority;
import org.thinkuknow.support.OwnAuthority.Leaf;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Between the proxy of docker/haproxy.cfg and the nodes goes nothing in the clear, and nothing to another than a node. */
@EnabledIf("org.thinkuknow.survival.Haproxy#isThere")
@TestPropertySource(properties = {"NODE_CERTIFICATE=target/test-node/node.pem", "NODE_KEY=target/test-node/node.key"})
@DirtiesContext
@Tag("long")
class NodeLineIT extends RunningApplication {

    private static final String NODES = "dns:thinkuknow-node";
    private static final OwnAuthority AUTHORITY = made();

    private static OwnAuthority made() {
        try {
            var place = Path.of("target", "test-node");
            FileSystemUtils.deleteRecursively(place);
            var authority = new OwnAuthority(Files.createDirectories(place));
            authority.leaf("node", NODES);
            return authority;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Haproxy proxy(Path directory) throws Exception {
        var authority = AUTHORITY.certificate().toAbsolutePath().toString();
        return new Haproxy(Files.createDirectories(directory), Map.of("NODE_AUTHORITY", authority));
    }

    @Test
    void theNodeIsServedUnderTlsAndInTheClearItSaysNothing(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory)
            throws Exception {
        var node = URI.create(address("")).getPort();
        try (var haproxy = proxy(directory)) {
            assertThat(haproxy.isRight()).isTrue();
            haproxy.start(node, node);
            eventually(() -> assertThat(new Visitor(haproxy.site()).get("/help").statusCode())
                    .isEqualTo(200));
        }
        try (var line = new RawLine(address(""), "127.0.0.1")) {
            assertThat(line.head("GET /help", "Connection: close").status()).isEqualTo(400);
        }
    }

    @Test
    void whatIsNoNodeHearsNothing(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        var stranger = new OwnAuthority(Files.createDirectories(directory.resolve("stranger")));
        assertThat(asked(directory.resolve("good"), AUTHORITY.leaf("good", NODES)))
                .isEqualTo(200);
        for (var certificate : List.of(
                stranger.leaf("one", NODES),
                AUTHORITY.leaf("another", "dns:other.example"),
                AUTHORITY.expired("old", NODES))) {
            assertThat(asked(directory.resolve(certificate.chain().getFileName()), certificate))
                    .as("%s", certificate.chain())
                    .isEqualTo(503);
        }
    }

    /** What a stand-in with a certificate lets the proxy answer, once and a second after it was looked at. */
    private static int asked(Path directory, Leaf certificate) throws Exception {
        try (var node = StandInNode.showing("a", certificate.showing());
                var haproxy = proxy(directory)) {
            haproxy.start(node.port(), node.port());
            var visitor = new Visitor(haproxy.site());
            eventually(
                    () -> assertThat(visitor.get("/report?asked").statusCode()).isIn(200, 503));
            var status = visitor.get("/report?asked").statusCode();
            assertThat(node.heard("/report?asked").isEmpty()).isEqualTo(status != 200);
            return status;
        }
    }
}

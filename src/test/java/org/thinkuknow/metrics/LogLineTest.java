package org.thinkuknow.metrics;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.OwnAuthority;
import org.thinkuknow.support.OwnAuthority.Leaf;

import javax.net.ssl.SSLContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The log at another machine: a socket that takes lines, is away, comes back, or is not who it should be. */
class LogLineTest {

    private final LoggerContext logback = new LoggerContext();
    private final Logger log = logback.getLogger("here");
    private final List<String> came = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private OwnAuthority authority;
    private SSLContext trusting;
    private ServerSocket server;
    private LogLine line;

    @TempDir
    private Path directory;

    @BeforeEach
    void authority() throws Exception {
        authority = new OwnAuthority(Files.createDirectories(directory.resolve("ours")));
        trusting = LogAway.trusting(authority.certificate().toString());
    }

    @AfterEach
    void close() throws IOException {
        line.stop();
        server.close();
    }

    private void listen(Leaf certificate, int port) throws Exception {
        server = certificate
                .showing()
                .getServerSocketFactory()
                .createServerSocket(port, 10, InetAddress.getLoopbackAddress());
        var listening = server;
        Thread.ofVirtual().start(() -> {
            while (!listening.isClosed()) {
                try (var socket = listening.accept()) {
                    open.add(socket);
                    hear(socket.getInputStream());
                } catch (IOException ended) {
                    // By the other end, or closed here.
                }
            }
        });
    }

    private void hear(InputStream in) throws IOException {
        var length = 0;
        for (var next = in.read(); next >= 0; next = in.read()) {
            if (next == ' ') {
                came.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
                length = 0;
            } else {
                length = 10 * length + next - '0';
            }
        }
    }

    private void begin(int port) {
        begin(port, Duration.ofMillis(10));
    }

    private void begin(int port, Duration end) {
        var text = new PatternLayoutEncoder();
        text.setContext(logback);
        text.setPattern("%msg%n");
        text.start();
        line = new LogLine(
                text, () -> LogAway.encrypted(trusting, "localhost", port), "node-a", Duration.ofMillis(50), end);
        line.setContext(logback);
        line.start();
        log.addAppender(line);
        log.setLevel(Level.INFO);
    }

    @Test
    void eachLineIsAMessageWithItsSeverityItsTimeInUtcAndItsNode() throws Exception {
        listen(authority.leaf("good", "dns:localhost"), 0);
        begin(server.getLocalPort());
        log.error("one\nline");
        log.info("tüo");
        eventually(() -> assertThat(came).hasSize(2));
        assertThat(came.getFirst())
                .matches("(?s)<11>1 20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z node-a thinkuknow \\d+ - -"
                        + " one\n"
                        + "line");
        assertThat(came.getLast()).startsWith("<14>1 ").endsWith(" - - tüo");
    }

    @Test
    void theLastLinesOfANodeLeaveBeforeItEnds() throws Exception {
        listen(authority.leaf("good", "dns:localhost"), 0);
        begin(server.getLocalPort(), Duration.ofMinutes(2));
        log.info("begin");
        eventually(() -> assertThat(came).hasSize(1));
        IntStream.rangeClosed(1, 1_000).forEach(number -> log.info("line {}", number));
        line.stop();
        eventually(() -> assertThat(came).last().asString().endsWith(" - - line 1000"));
    }

    @Test
    void aMachineThatIsNotWhoItShouldBeHearsNothing() throws Exception {
        var stranger = new OwnAuthority(Files.createDirectories(directory.resolve("theirs")));
        var bad = List.of(
                stranger.leaf("stranger", "dns:localhost"),
                authority.leaf("another", "dns:other.example"),
                authority.expired("old", "dns:localhost"));
        for (var certificate : bad) {
            listen(certificate, 0);
            begin(server.getLocalPort());
            log.info("secret");
            eventually(() -> assertThat(open).as("it is tried again").hasSizeGreaterThan(1));
            assertThat(came).isEmpty();
            line.stop();
            server.close();
            open.clear();
        }
        listen(authority.leaf("good", "dns:localhost"), 0);
        begin(server.getLocalPort());
        log.info("after");
        eventually(() -> assertThat(came).singleElement().asString().endsWith("after"));
    }

    @Test
    @Timeout(60)
    void whileItIsAwayNothingWaitsAndWhatWasKeptComesAfterwards() throws Exception {
        var certificate = authority.leaf("good", "dns:localhost");
        listen(certificate, 0);
        var port = server.getLocalPort();
        server.close();
        begin(port);
        IntStream.rangeClosed(1, LogLine.MOST_WAITING + 50).forEach(number -> log.info("line {}", number));
        listen(certificate, port);
        eventually(() -> assertThat(came).hasSizeGreaterThan(LogLine.MOST_WAITING));
        assertThat(came).anyMatch(message -> message.endsWith(" - - line 1"));
        assertThat(came).anyMatch(message -> message.matches("<12>.* \\d+ lines of the log are lost"));
        open.getLast().close();
        eventually(() -> {
            log.info("again");
            assertThat(came.getLast()).endsWith(" - - again");
        });
    }
}

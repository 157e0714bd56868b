package org.thinkuknow.metrics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.thinkuknow.support.LogMachine;
import org.thinkuknow.support.OwnAuthority;

import javax.net.ssl.SSLContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines of the record are taken only where the other machine has read them to the end. */
class RecordLineTest {

    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final List<RecordLine.Entry> ENTRIES =
            List.of(entry("{\"number\":1}"), entry("{\"number\":2}"), entry("{\"number\":3}"));

    /** A line that nobody holds is ended by the virtual machine. */
    private final List<Socket> held = new CopyOnWriteArrayList<>();

    private static RecordLine.Entry entry(String json) {
        return new RecordLine.Entry(Instant.parse("2026-11-29T10:00:00Z"), json);
    }

    private static RecordLine to(ServerSocket server) {
        return new RecordLine(() -> new Socket("localhost", server.getLocalPort()), "node-a", SHORT);
    }

    @Test
    void withoutAMachineThereIsNone() {
        var line = new RecordLine(new MockEnvironment());
        assertThat(line.isSet()).isFalse();
        assertThat(line.take(ENTRIES)).isFalse();
    }

    @Test
    void anAuthorityThatIsNoneLeavesItHere(@TempDir Path directory) {
        assertThat(new RecordLine(new MockEnvironment()
                                .withProperty("LOG_HOST", "log.example")
                                .withProperty(
                                        "LOG_AUTHORITY",
                                        directory.resolve("nowhere").toString()))
                        .isSet())
                .isFalse();
    }

    @Test
    void eachIsAMessageOfTheAuditFacility() throws IOException {
        try (var machine = new LogMachine(0)) {
            var line = new RecordLine(new MockEnvironment()
                    .withProperty("LOG_HOST", "localhost")
                    .withProperty("LOG_PORT", "" + machine.port()));
            assertThat(line.isSet()).isTrue();
            assertThat(line.take(ENTRIES)).isTrue();
            assertThat(machine.messagesOf("thinkuknow-record"))
                    .hasSize(3)
                    .first()
                    .asString()
                    .matches("<110>1 2026-11-29T10:00:00Z - thinkuknow-record \\d+ - - \\{\"number\":1}");
        }
    }

    @Test
    void underTlsItIsTakenByWhoProvesWhoTheyAreAlone(@TempDir Path directory) throws Exception {
        var authority = new OwnAuthority(Files.createDirectories(directory.resolve("ours")));
        var stranger = new OwnAuthority(Files.createDirectories(directory.resolve("theirs")));
        var trusting = LogAway.trusting(authority.certificate().toString());
        assertThat(cameTo(authority.leaf("good", "dns:localhost"), trusting)).hasSize(3);
        assertThat(cameTo(stranger.leaf("stranger", "dns:localhost"), trusting)).isEmpty();
        assertThat(cameTo(authority.leaf("another", "dns:other.example"), trusting))
                .isEmpty();
    }

    private static List<String> cameTo(OwnAuthority.Leaf certificate, SSLContext trusting) throws Exception {
        var server = certificate
                .showing()
                .getServerSocketFactory()
                .createServerSocket(0, 10, InetAddress.getLoopbackAddress());
        try (var machine = new LogMachine(server)) {
            var line = new RecordLine(
                    () -> LogAway.encrypted(trusting, "localhost", server.getLocalPort()), "node-a", LONG);
            var taken = line.take(ENTRIES);
            var came = machine.messagesOf("thinkuknow-record");
            assertThat(taken).isEqualTo(!came.isEmpty());
            return came;
        }
    }

    @Test
    void whoIsAwayTakesNothing() throws IOException {
        var server = new ServerSocket(0);
        server.close();
        assertThat(to(server).take(ENTRIES)).isFalse();
    }

    /** As a proxy does that reaches nobody behind it. */
    @Test
    void whoEndsTheLineAtOnceTakesNothing() throws IOException {
        try (var server = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> endAtOnce(server));
            assertThat(to(server).take(ENTRIES)).isFalse();
        }
    }

    @Test
    void whoReadsSomeAndIsGoneHasNotTakenThem() throws IOException {
        try (var server = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> readOne(server));
            assertThat(to(server).take(Collections.nCopies(20_000, ENTRIES.getFirst())))
                    .isFalse();
        }
    }

    @Test
    void whoReadsAllAndDoesNotEndTheLineHasNotSaidThatTheyTookIt() throws IOException {
        try (var server = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> readAllAndStay(server));
            assertThat(to(server).take(ENTRIES)).isFalse();
            held.getFirst().close();
        }
    }

    @Test
    @Timeout(60)
    void whoReadsNothingIsLetGo() throws IOException {
        try (var server = new ServerSocket(0)) {
            // Nobody accepts it: the kernel takes what fits.
            assertThat(to(server).take(Collections.nCopies(200_000, ENTRIES.getFirst())))
                    .isFalse();
        }
    }

    private static void endAtOnce(ServerSocket server) {
        try {
            server.accept().shutdownOutput();
        } catch (IOException closed) {
            // With the test.
        }
    }

    private void readAllAndStay(ServerSocket server) {
        try {
            held.add(server.accept());
            assertThat(held.getFirst().getInputStream().readAllBytes()).isNotEmpty();
        } catch (IOException closed) {
            // With the test.
        }
    }

    private static void readOne(ServerSocket server) {
        try (var socket = server.accept()) {
            assertThat(socket.getInputStream().read()).isNotNegative();
        } catch (IOException closed) {
            // With the test.
        }
    }
}

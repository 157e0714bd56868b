package org.thinkuknow.survival;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.ChildWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A node as an installation runs it: where its log goes, where not, and whether a program can read it. */
class LogsOfANodeIT {

    private static final int MOST_BYTES = 10_000_000;

    private final ByteArrayOutputStream away = new ByteArrayOutputStream();

    @Test
    @EnabledOnOs(OS.LINUX)
    void itGoesToTheConsoleAndToWhereItIsTold(@TempDir(cleanup = CleanupMode.ALWAYS) Path root) throws Exception {
        var console = root.resolve("console");
        try (var far = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> take(far));
            var settings = Map.of(
                    "LOG_FORMAT",
                    "ecs",
                    "NODE",
                    "node-a",
                    "LOG_HOST",
                    "localhost",
                    "LOG_PORT",
                    "" + far.getLocalPort());
            try (var node =
                    ApplicationProcess.with(root.resolve("data"), settings).printingTo(console)) {
                node.start();
                var child = node.plainBrowser();
                var form = new HashMap<>(child.get("/report").asSent());
                form.put("what", ChildWords.of("i met a man in a game"));
                assertThat(child.post("/report", form).receipt()).isNotEmpty();
                child.get("/help/%7Bnowhere%7D");
                assertThat(writtenBy(node.pid()))
                        .as("files that are open for writing")
                        .contains(console)
                        .allMatch(file -> file.equals(console) || file.startsWith(root.resolve("data")))
                        .filteredOn(file -> file.toString().endsWith(".log"))
                        .isEmpty();
            }
        }
        var printed = Files.readAllLines(console).stream()
                .filter(line -> line.startsWith("{"))
                .toList();
        assertThat(printed).hasSizeGreaterThan(3).allSatisfy(LogsOfANodeIT::isReadByAProgram);
        assertThat(Files.readString(console)).doesNotContain(ChildWords.MARKER);
        eventually(() -> assertThat(messages())
                .hasSizeGreaterThan(3)
                .allSatisfy(LogsOfANodeIT::isReadByAProgram)
                .allSatisfy(message -> assertThat(message).doesNotContain(ChildWords.MARKER)));
    }

    private static void isReadByAProgram(String line) {
        JsonNode read = JsonMapper.shared().readTree(line);
        var at = read.path("@timestamp").asString();
        assertThat(at).endsWith("Z");
        assertThat(Instant.parse(at)).isBetween(Instant.now().minus(Duration.ofMinutes(10)), Instant.now());
        assertThat(read.path("log").path("level").asString()).isIn("INFO", "WARN", "ERROR");
        assertThat(read.path("service").path("node").path("name").asString()).isEqualTo("node-a");
        assertThat(read.path("message").asString()).isNotEmpty();
    }

    private void take(ServerSocket far) {
        try (var socket = far.accept()) {
            var piece = new byte[8_192];
            for (var length = socket.getInputStream().read(piece);
                    length >= 0;
                    length = socket.getInputStream().read(piece)) {
                synchronized (away) {
                    away.write(piece, 0, away.size() < MOST_BYTES ? length : 0);
                }
            }
        } catch (IOException ended) {
            // When the node ended.
        }
    }

    /** What came there, without what syslog puts before each. */
    private List<String> messages() {
        synchronized (away) {
            var bytes = away.toByteArray();
            var found = new ArrayList<String>();
            for (var at = 0; at < bytes.length; ) {
                var space = at;
                while (bytes[space] != ' ') {
                    space++;
                }
                var length = Integer.parseInt(new String(bytes, at, space - at, StandardCharsets.US_ASCII));
                var message = new String(bytes, space + 1, length, StandardCharsets.UTF_8);
                assertThat(message).matches("(?s)<1[1-5]>1 \\S+Z node-a thinkuknow \\d+ - - \\{.*");
                found.add(message.substring(message.indexOf('{')));
                at = space + 1 + length;
            }
            return found;
        }
    }

    private static List<Path> writtenBy(long process) throws IOException {
        var places = Path.of("/proc", String.valueOf(process));
        var written = new ArrayList<Path>();
        try (var all = Files.newDirectoryStream(places.resolve("fd"))) {
            for (var one : all) {
                var file = Files.readSymbolicLink(one);
                var flags = Files.exists(one)
                        ? Files.readString(places.resolve("fdinfo").resolve(one.getFileName()))
                        : "flags:\t0\n";
                var writing = !flags.replaceAll("(?s).*flags:\\s*\\d*([0-7])\\n.*", "$1")
                        .equals("0");
                if (Files.isRegularFile(file) && writing) {
                    written.add(file);
                }
            }
        }
        return written;
    }
}

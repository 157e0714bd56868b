package org.thinkuknow.survival;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.LogMachine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
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
@Tag("long")
class LogsOfANodeIT {

    @Test
    @EnabledOnOs(OS.LINUX)
    void itGoesToTheConsoleAndToWhereItIsTold(@TempDir(cleanup = CleanupMode.ALWAYS) Path root) throws Exception {
        var console = root.resolve("console");
        try (var far = new LogMachine(0)) {
            var settings =
                    Map.of("LOG_FORMAT", "ecs", "NODE", "node-a", "LOG_HOST", "localhost", "LOG_PORT", "" + far.port());
            try (var node =
                    ApplicationProcess.with(root.resolve("data"), settings).printingTo(console)) {
                node.start();
                var child = node.plainBrowser();
                var form = new HashMap<>(child.get("/report").asSent());
                form.put("what", ChildWords.of("i met a man in a game"));
                assertThat(child.post("/report", form).receipt()).isNotEmpty();
                child.get("/help/%7Bnowhere%7D");
                eventually(() -> assertThat(messages(far, "thinkuknow-record", "110"))
                        .anyMatch(entry -> entry.contains("\"act\":\"received\",\"actor\":\"nobody\""))
                        .allMatch(entry -> entry.matches("\\{\"number\":\\d+,\"at\":\"[^\"]+Z\",\"act\":\"[a-z *:-]+\","
                                + "\"actor\":\"[a-z]+\",\"person\":\"[0-9a-f]{16}\",\"hash\":\"[0-9a-f]{64}\"}")));
                assertThat(writtenBy(node.pid()))
                        .as("files that are open for writing")
                        .contains(console)
                        .allMatch(file -> file.equals(console) || file.startsWith(root.resolve("data")))
                        .filteredOn(file -> file.toString().endsWith(".log"))
                        .isEmpty();
            }
            var printed = Files.readAllLines(console).stream()
                    .filter(line -> line.startsWith("{"))
                    .toList();
            assertThat(printed).hasSizeGreaterThan(3).allSatisfy(LogsOfANodeIT::isReadByAProgram);
            assertThat(Files.readString(console)).doesNotContain(ChildWords.MARKER);
            eventually(() -> assertThat(messages(far, "thinkuknow", "1[1-5]"))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(LogsOfANodeIT::isReadByAProgram)
                    .allSatisfy(message -> assertThat(message).doesNotContain(ChildWords.MARKER)));
        }
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

    /** What came there of one program, without what syslog puts before each. */
    private static List<String> messages(LogMachine far, String program, String priority) {
        return far.messagesOf(program).stream()
                .map(message -> {
                    assertThat(message)
                            .matches("(?s)<%s>1 \\S+Z node-a %s \\d+ - - \\{.*".formatted(priority, program));
                    return message.substring(message.indexOf('{'));
                })
                .toList();
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

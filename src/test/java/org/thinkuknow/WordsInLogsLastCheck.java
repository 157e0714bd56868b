package org.thinkuknow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.ChildWords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs after every other test of a run: what stands for a child's words must not be in what they wrote, nor a page's breach of its
 * policy.
 */
class WordsInLogsLastCheck {

    /** What is said of a report that no browser writes. */
    private static final String OF_NO_BROWSER = "another, another, on /another";

    private static final Path TARGET = Path.of("target");

    @ParameterizedTest
    @ValueSource(strings = {"logs", "surefire-reports", "failsafe-reports"})
    void noWordOfAChildIsInTheLogsAndReportsOfTheRun(String directory) throws IOException {
        try (var files = Files.walk(TARGET.resolve(directory))) {
            var written = files.filter(Files::isRegularFile).toList();
            assertThat(written).isNotEmpty();
            assertThat(written.stream().filter(WordsInLogsLastCheck::holdsTheMarker))
                    .isEmpty();
        }
    }

    @Test
    void theLogsThatWereReadAreThoseOfReportsThatWereSent() {
        assertThat(read(TARGET.resolve("logs/tests.log"))).containsPattern("Report \\S+ received by report form");
        assertThat(read(TARGET.resolve("logs/processes.log"))).containsPattern("Report \\S+ received by report form");
    }

    /** In no browser of any test did a page try what its policy forbids, but where a test said so by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"tests.log", "processes.log"})
    void noPageBrokeItsPolicy(String log) {
        assertThat(read(TARGET.resolve("logs").resolve(log)).lines())
                .filteredOn(line -> line.contains("kept from what its policy forbids"))
                .allMatch(line -> line.contains("forbids: for-a-test, ") || line.endsWith(OF_NO_BROWSER));
    }

    private static boolean holdsTheMarker(Path file) {
        return read(file).contains(ChildWords.MARKER);
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

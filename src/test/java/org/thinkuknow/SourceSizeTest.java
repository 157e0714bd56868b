package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import static org.assertj.core.api.Assertions.assertThat;

/** A class that is read in one sitting: what is longer has two ideas, or says one at too great length. */
@Tag("house")
class SourceSizeTest {

    private static final int MOST_LINES = 250;
    private static final int LONGEST_LINE = 140;

    @Test
    void noFileIsTooLong() throws IOException {
        assertThat(files(lines -> lines.size() > MOST_LINES)).isEmpty();
    }

    @Test
    void noLineIsTooLong() throws IOException {
        assertThat(files(lines -> lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)))
                .isEmpty();
    }

    private static List<Path> files(Predicate<List<String>> isTooLong) throws IOException {
        try (var all = Files.walk(Path.of("src"))) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isTooLong.test(lines(file)))
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

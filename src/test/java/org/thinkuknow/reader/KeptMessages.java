package org.thinkuknow.reader;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The messages to measure with: in the form of the examples, but outside the content, so that nothing is ever learned from them. */
final class KeptMessages {

    private static final Path FOLDER = Path.of("src", "test", "resources", "reader", "kept");

    private KeptMessages() {}

    /** All of them, also those whose level is arguable. */
    static List<Example> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().flatMap(KeptMessages::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of one file. */
    static Stream<Example> in(Path file) {
        try {
            var content = Files.createTempDirectory("kept");
            copy(file, content.resolve("cues/examples/kept.csv"));
            copy(Path.of("content/figures/themes.yaml"), content.resolve("figures/themes.yaml"));
            var problems = new Problems();
            var examples = Examples.read(ContentFiles.in(content, Path.of("frontend/illustrations")), problems);
            problems.throwIfAny();
            return examples.all().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}

package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import javax.tools.ToolProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The benchmarks are started from their sources, so nothing else would notice that one does not fit the application any more. */
@Tag("house")
class BenchesTest {

    private static final Path BENCHES = Path.of("src", "bench");
    /** Its harness is fetched by its own script. */
    private static final Path WITH_A_HARNESS = BENCHES.resolve("cues");

    @Test
    void everyBenchmarkCompilesAgainstTheApplication(@TempDir Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var said = new StringWriter();
            var options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-proc:none",
                    // nobody runs what is only held against the application
                    "-XDshould-stop.ifNoError=FLOW");
            assertThat(compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                            .call())
                    .as(said.toString())
                    .isTrue();
        }
    }

    private static List<Path> sources() throws IOException {
        try (var sources = Files.walk(BENCHES)) {
            var found = sources.filter(file -> file.toString().endsWith(".java") && !file.startsWith(WITH_A_HARNESS))
                    .toList();
            assertThat(found).hasSizeGreaterThan(20);
            return found;
        }
    }
}

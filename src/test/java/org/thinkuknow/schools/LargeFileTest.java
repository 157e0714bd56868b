package org.thinkuknow.schools;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** A file is read in pieces, however large it is. */
class LargeFileTest {

    private static final int SCHOOLS = 60_000;
    private static final String REST = ",x".repeat(490);

    @TempDir
    private Path folder;

    @Test
    void sixtyMegabytesAreReadInAMemoryOfThirtyTwo() throws Exception {
        var file = folder.resolve("edubasealldata20260914.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("URN,EstablishmentName,EstablishmentStatus (code),Postcode" + REST + "\n");
            for (var number = 700_000; number < 700_000 + SCHOOLS; number++) {
                out.write("%d,Wide Academy,1,ME4 4QF%s%n".formatted(number, REST));
            }
        }
        assertThat(Files.size(file)).isGreaterThan(60_000_000);
        var reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(String.valueOf(SCHOOLS));
    }

    /** The process that reads: it prints how many schools it has understood. */
    static final class Reader implements ListReading.Below {

        private EntryReader entries;
        private int schools;

        /** @param arguments the file */
        public static void main(String[] arguments) throws IOException {
            var reader = new Reader();
            ListFile.of(Path.of(arguments[0])).read(new ListReading(reader));
            System.out.println(reader.schools);
        }

        @Override
        public void heading(Heading heading) {
            entries = new EntryReader(heading, LocalDate.of(2026, 9, 14));
        }

        @Override
        public void line(long number, List<String> cells) {
            requireNonNull(entries.entry(cells));
            schools++;
        }
    }
}

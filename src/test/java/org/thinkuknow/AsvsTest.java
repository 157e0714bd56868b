package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on OWASP's ASVS has each requirement once, a test for what is met, a reason for what is not, and the right sums. */
@Tag("house")
class AsvsTest {

    private static final Path PAGE = Path.of("src", "docs", "asvs.md");
    private static final int[] OF_CHAPTERS = {30, 13, 31, 16, 13, 47, 19, 13, 7, 36, 24, 12, 21, 13, 21, 17, 12};
    private static final int SHORTEST_REASON = 8;
    private static final Pattern ROW = Pattern.compile(
            "\\| v5\\.0\\.0-(\\d+)\\.(\\d+)\\.(\\d+) \\| L([123]) \\| [^|]{10,} \\| (met|n/a|open) \\| ([^|]+) \\|");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT|LastCheck))`");

    @Test
    void eachRequirementIsThereOnce() throws IOException {
        var rows = rows();
        for (var chapter = 1; chapter <= OF_CHAPTERS.length; chapter++) {
            assertThat(rows).filteredOn(Row::chapter, chapter).hasSize(OF_CHAPTERS[chapter - 1]);
        }
        var before = new Row(1, 1, 0, 1, "", "");
        for (var row : rows) {
            assertThat(row.follows(before)).as("%s after %s", row, before).isTrue();
            before = row;
        }
    }

    @Test
    void whatIsMetHasATestAndTheRestAReason() throws IOException {
        var tests = tests();
        for (var row : rows()) {
            var named = TEST.matcher(row.where())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(tests).as("tests for %s", row).containsAll(named);
            if (row.state().equals("met")) {
                assertThat(named).as("tests for %s", row).isNotEmpty();
            } else {
                assertThat(row.where().strip()).as("reason of %s", row).hasSizeGreaterThanOrEqualTo(SHORTEST_REASON);
            }
        }
    }

    @Test
    void theSumsAreThoseOfTheTables() throws IOException {
        assertThat(Files.readAllLines(PAGE))
                .containsOnlyOnce(
                        sum("L1", 1), sum("L2", 2), sum("L1 and L2", 1, 2), sum("L3", 3), sum("all", 1, 2, 3));
    }

    /** The line of some levels; what is met is rounded down. */
    private static String sum(String name, Integer... levels) throws IOException {
        var rows = rows().stream()
                .filter(row -> List.of(levels).contains(row.level()))
                .toList();
        var met = rows.stream().filter(row -> row.state().equals("met")).count();
        var open = rows.stream().filter(row -> row.state().equals("open")).count();
        return "| %s | %d | %d | %d | %d | %d %% |"
                .formatted(name, rows.size(), met, open, rows.size() - met - open, 100 * met / (met + open));
    }

    private static List<Row> rows() throws IOException {
        var all = Files.readAllLines(PAGE).stream();
        return all.filter(line -> line.startsWith("| v")).map(Row::of).toList();
    }

    private static Set<String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                    .collect(Collectors.toSet());
        }
    }

    private record Row(int chapter, int section, int number, int level, String state, String where) {

        static Row of(String line) {
            var row = ROW.matcher(line);
            assertThat(row.matches()).as(line).isTrue();
            var at = IntStream.rangeClosed(1, 4)
                    .map(each -> Integer.parseInt(row.group(each)))
                    .toArray();
            return new Row(at[0], at[1], at[2], at[3], row.group(5), row.group(6));
        }

        boolean follows(Row before) {
            return chapter == before.chapter && section == before.section
                    ? number == before.number + 1
                    : chapter >= before.chapter
                            && section == (chapter == before.chapter ? before.section + 1 : 1)
                            && number == 1;
        }
    }
}

package org.thinkuknow.datamap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What the assessment of risks calls shown by a test is shown by a test, and what it says of tables is about tables that are there. */
@Tag("house")
class DpiaTest {

    private static final Path PAGE = Path.of("src/docs/dpia.md");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT|LastCheck))`");
    private static final Pattern TABLE = Pattern.compile("`([a-z]+(?:_[a-z]+)+)(?:\\.\\w+)?`");
    private static final Pattern STANDARD =
            Pattern.compile("^\\| (\\d+) \\| .*`[A-Z]\\w*(?:Test|IT)` \\|$", Pattern.MULTILINE);
    private static final Pattern SENTENCE = Pattern.compile("^\\| “(.+?)” \\|", Pattern.MULTILINE);
    private static final int STANDARDS = 15;

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            var named = TEST.matcher(Files.readString(PAGE))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            assertThat(named).hasSizeGreaterThan(60).isSubsetOf(tests);
        }
    }

    @Test
    void everyStandardOfTheChildrensCodeHasItsTests() throws IOException {
        var standards = STANDARD.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(standards)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, STANDARDS).boxed().toList());
    }

    /** A promise on the page about privacy that changes is held to the map again. */
    @Test
    void whatItQuotesOfThePageAboutPrivacyStandsThere() throws IOException {
        var page = Files.readString(Path.of("content/help/privacy.md"));
        var quoted = SENTENCE.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(quoted)
                .hasSizeGreaterThan(10)
                .allSatisfy(sentence -> assertThat(page).contains(sentence));
    }

    @Test
    void everyTableThatItNamesIsInTheMap() throws IOException {
        var tables = DataMap.packed().tables().stream().map(MappedTable::name).toList();
        var named = TABLE.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(named).isNotEmpty().isSubsetOf(tables);
    }
}

package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A decision is found by its number: whatever cites one leads somewhere, and the list of all says what they say. */
@Tag("house")
class DecisionsTest {

    private static final Path DECISIONS = Path.of("src", "docs", "decisions");
    private static final List<Path> CITING = Stream.of(
                    "src/main/java", "src/test/java", "src/docs", "content", "docker", "README.md", "run")
            .map(Path::of)
            .toList();
    private static final int FEWEST = 40;

    private static final String NUMBERS = "\\d{4}(?:, \\d{4})*(?: and \\d{4})?";
    private static final Pattern NUMBER = Pattern.compile("\\d{4}");
    private static final Pattern CITATION = Pattern.compile("[Dd]ecisions?\\s+(?:\\* )?(" + NUMBERS + ")");
    private static final Pattern TITLE = Pattern.compile("# (\\d{4}) (\\S.*)");
    private static final Pattern STANDING =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2} · (in force(?:, amended by " + NUMBERS + ")?|replaced by \\d{4})");
    private static final Pattern ROW = Pattern.compile("\\| \\[(\\d{4})]\\((\\S+)\\) \\| (.+?) \\| .+ \\| (.+?) \\|");
    private static final Pattern TEXT = Pattern.compile(".*\\.(java|md|yaml|cfg|html)|run|Dockerfile");

    @Test
    void whateverIsCitedIsThere() throws IOException {
        var numbers = numbers();
        var cited = cited();
        assertThat(cited.values().stream().mapToInt(List::size).sum()).isGreaterThan(2 * FEWEST);
        cited.forEach(
                (number, files) -> assertThat(numbers).as("cited in %s", files).contains(number));
    }

    @Test
    void everyDecisionIsCitedWhereItIsOfUse() throws IOException {
        var cited = cited();
        assertThat(numbers())
                .allSatisfy(number -> assertThat(cited.getOrDefault(number, List.of()))
                        .as("citations of %s", number)
                        .anyMatch(file -> !file.startsWith(DECISIONS)));
    }

    @Test
    void noNumberIsGivenTwice() throws IOException {
        assertThat(numbers()).doesNotHaveDuplicates();
        assertThat(decisions())
                .allSatisfy(decision -> assertThat(decision.file()).startsWith(decision.number() + "-"));
    }

    @Test
    void whatAmendsOrReplacesADecisionSaysSo() throws IOException {
        var decisions = decisions();
        var later = 0;
        for (var decision : decisions) {
            for (var number : numbersIn(decision.status())) {
                assertThat(decisions)
                        .as("%s names %s", decision.file(), number)
                        .anyMatch(other -> other.number().equals(number)
                                && number.compareTo(decision.number()) > 0
                                && other.text().contains(decision.number()));
                later++;
            }
        }
        assertThat(later).isGreaterThan(10);
    }

    @Test
    void theListHasEveryDecisionWithItsTitleAndStatus() throws IOException {
        var rows = Files.readAllLines(DECISIONS.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| ["))
                .map(DecisionsTest::row)
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        decisions().stream().map(Decision::row).toList());
    }

    private static String row(String line) {
        var row = ROW.matcher(line);
        assertThat(row.matches()).as(line).isTrue();
        return "%s, %s: %s; %s".formatted(row.group(1), row.group(2), row.group(3), row.group(4));
    }

    private static List<String> numbers() throws IOException {
        return decisions().stream().map(Decision::number).toList();
    }

    /** All decisions by their numbers; each must have the head that all have. */
    private static List<Decision> decisions() throws IOException {
        try (var files = Files.list(DECISIONS)) {
            var decisions = new ArrayList<Decision>();
            for (var file :
                    files.filter(path -> !path.endsWith("README.md")).sorted().toList()) {
                decisions.add(decision(file));
            }
            assertThat(decisions).hasSizeGreaterThanOrEqualTo(FEWEST);
            return decisions;
        }
    }

    private static Decision decision(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var title = TITLE.matcher(lines.getFirst());
        var standing = STANDING.matcher(lines.get(1));
        assertThat(title.matches() && standing.matches() && lines.get(2).isEmpty())
                .as("the head of %s", file)
                .isTrue();
        return new Decision(
                file.getFileName().toString(),
                title.group(1),
                title.group(2),
                standing.group(1),
                String.join("\n", lines));
    }

    /** Each number that is cited, with the files that cite it. */
    private static Map<String, List<Path>> cited() throws IOException {
        var cited = new TreeMap<String, List<Path>>();
        for (var place : CITING) {
            try (var files = Files.walk(place)) {
                for (var file : files.filter(DecisionsTest::isText).toList()) {
                    CITATION.matcher(Files.readString(file))
                            .results()
                            .flatMap(citation -> numbersIn(citation.group(1)).stream())
                            .distinct()
                            .forEach(number -> cited.computeIfAbsent(number, first -> new ArrayList<>())
                                    .add(file));
                }
            }
        }
        return cited;
    }

    private static boolean isText(Path file) {
        return TEXT.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
    }

    private static List<String> numbersIn(String text) {
        return NUMBER.matcher(text).results().map(number -> number.group()).toList();
    }

    private record Decision(String file, String number, String title, String status, String text) {

        private String row() {
            return "%s, %s: %s; %s".formatted(number, file, title, status);
        }
    }
}

package org.thinkuknow.duties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of the law are read, and whatever is wrong in one is named with its line. */
class RulesTest {

    private static final String UPCOMING = "law/upcoming.yaml";
    private static final String NAMES = ", entered-by: Ada Byron, agreed-by: Mary Somerville}";
    private static final LocalDate START = LocalDate.of(2027, 4, 1);

    @TempDir
    private Path directory;

    @Test
    void theFilesAreWhole() {
        var problems = new Problems();
        var rules = Rules.read(ContentFiles.packed(), problems);
        assertThat(problems.found()).isEmpty();
        assertThat(rules.all()).hasSizeGreaterThan(60);
        assertThat(rules.upcoming()).extracting(Rule::id).contains("change-name-ahead-2026", "absence-home-2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        law/changes.yaml | - id: change-name | - id: initial | twice
        law/changes.yaml | \\s\\snation: .* | '  nation: [WALES]' | EW, SCO and NI
        law/changes.yaml | \\s\\sstatus: .* | '  status: planned' | in-force
        law/changes.yaml | \\s\\sto: .* | '  to: 2004-05-01' | after
        law/changes.yaml | \\s\\strigger: .* | '  trigger: [birthday]' | no event
        law/changes.yaml | \\s\\scount: .* | '  count: {kind: roughly, days: 3}' | beginning-with
        law/changes.yaml | \\s\\scount: .* | '  count: {kind: beginning-with, days: 0}' | 1 or more
        law/changes.yaml | \\s\\scount: .* | '  count: {kind: beginning-with, days: three}' | whole number
        law/changes.yaml | \\s\\scount: .* | '  count: {kind: beginning-with, days: 3, pauses: [holidays]}' | custody
        law/changes.yaml | \\s\\scount: .* | '  count: {kind: after}' | how long
        law/changes.yaml | \\s\\scount: .* | '  count: {kind: open, days: 3}' | not known here
        law/changes.yaml | \\s\\s\\s\\s- \\{happened.* | '    - {away-days: not many}' | at least 3
        law/changes.yaml | \\s\\sconfidence: .* | '  confidence: sure' | high, medium, low
        law/changes.yaml | \\s\\schecked: .* | '  checked: lately' | 2026-11-24
        law/periodic.yaml | \\s\\sto: 2012-08-13 | '  to: null' | repealed
        law/travel.yaml | \\s\\scounts: | '  counts: none' | YAML
        law/facts.yaml | - \\{key: born.* | '- {key: caution, means: a day, is: born, holds: event}' | twice
        law/facts.yaml | - \\{key: born.* | '- {key: born, means: a day, is: born, holds: day}' | event-with-place
        law/facts.yaml | - \\{key: born.* | '- {key: Born on, means: a day, is: born, holds: event}' | small letters
        law/words.yaml | in-person: .* | in-person: [] | list of words
        """)
    void whatIsBrokenIsNamedWithItsLine(String file, String line, String by, String says) {
        var content = ContentCopy.in(directory);
        var number = content.change(file, line, by);
        assertThat(problems(content)).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isBetween(number - 12, number + 1);
            assertThat(problem.mend()).contains(says);
        });
    }

    /** What may start any day is old sooner, and neither stops a build. */
    @Test
    void whatNobodyHasLookedAtForLongIsAWarning() {
        assertThat(warnings(LocalDate.of(2027, 1, 25))).isEmpty();
        assertThat(warnings(LocalDate.of(2027, 1, 26))).isNotEmpty().containsOnly(UPCOMING);
        assertThat(warnings(LocalDate.of(2027, 5, 26))).contains("law/changes.yaml", "law/travel.yaml");
    }

    private static List<String> warnings(LocalDate today) {
        var problems = new Problems();
        Rules.read(ContentFiles.packed(), today, problems);
        assertThat(problems.found()).isEmpty();
        return problems.warnings().stream().map(Problem::file).toList();
    }

    @Test
    void aRuleThatIsNotCommencedComputesNothing() {
        assertThat(answer(DutyExamples.RULES, START)).isEqualTo("none");
    }

    @Test
    void twoPeopleCommenceARuleFromADayOn() {
        var content = ContentCopy.in(directory);
        commence(content, "{date: 2027-04-01, instrument: SI 2027/123, made: 2027-03-02" + NAMES);
        var problems = new Problems();
        var rules = Rules.read(content.files(), problems);
        assertThat(problems.found()).isEmpty();
        assertThat(answer(rules, START.minusDays(1))).isEqualTo("none");
        assertThat(answer(rules, START)).isEqualTo("due=2027-03-25");
        assertThat(rules.upcoming()).extracting(Rule::id).doesNotContain("change-name-ahead-2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {date: 2027-04-01, instrument: SI 2027/123, made: 2027-03-02, entered-by: Ada Byron, agreed-by: ada  byron} | Two people
        {date: 2027-04-01, instrument: SI 2027/123, made: 2027-03-02, entered-by: Ada Byron} | agreed-by
        {date: 2027-03-01, instrument: SI 2027/123, made: 2027-03-02, entered-by: Ada Byron, agreed-by: Mary Somerville} | or later
        {date: 2027-04-01, instrument: SI 2026/123, made: 2027-03-02, entered-by: Ada Byron, agreed-by: Mary Somerville} | year
        {date: 2027-04-01, instrument: soon, made: 2027-03-02, entered-by: Ada Byron, agreed-by: Mary Somerville} | SI 2027/123
        {date: 2027-04-01, instrument: SI 2025/1, made: 2025-03-02, entered-by: Ada Byron, agreed-by: Mary Somerville} | passed
        {instrument: SI 2027/123, made: 2027-03-02, entered-by: Ada Byron, agreed-by: Mary Somerville} | date
        """)
    void aCommencementThatIsNotWholeIsRefused(String commencement, String says) {
        var content = ContentCopy.in(directory);
        commence(content, commencement);
        assertThat(problems(content)).extracting(Problem::mend).anyMatch(mend -> mend.contains(says));
    }

    @Test
    void onlyWhatIsNotCommencedCanBe() {
        var content = ContentCopy.in(directory);
        content.add(
                "law/changes.yaml",
                content.numberOf("law/changes.yaml", "- id: initial"),
                "  commencement: {date: 2027-04-01, instrument: SI 2027/123, made: 2027-03-02" + NAMES);
        assertThat(problems(content)).extracting(Problem::mend).anyMatch(mend -> mend.contains("Only what is enacted"));
    }

    /** A rule that changes ends, and another begins: which one is used is said by the day of the event. */
    @Test
    void aChangedRuleCountsForEventsFromItsFirstDayOn() {
        var content = ContentCopy.in(directory);
        var file = "law/changes.yaml";
        var lines = content.lines(file);
        var first = content.numberOf(file, "- id: change-home") - 1;
        var rule = lines.subList(first, lines.subList(first, lines.size()).indexOf("") + first);
        var changed = rule.stream()
                .map(line -> line.replace("id: change-home", "id: change-home-2028")
                        .replace("from: 2004-05-01", "from: 2028-01-01")
                        .replace("days: 3", "days: 5"))
                .toList();
        var ended = rule.stream()
                .map(line ->
                        line.replace("status: in-force", "status: repealed").replace("to: null", "to: 2028-01-01"))
                .toList();
        var all = new ArrayList<>(lines);
        all.subList(first, first + rule.size()).clear();
        all.addAll(first, ended);
        all.add("");
        all.addAll(changed);
        content.write(file, all);
        var problems = new Problems();
        var rules = Rules.read(content.files(), problems);
        assertThat(problems.found()).isEmpty();
        assertThat(moved(rules, "2027-12-31")).isEqualTo("due=2028-01-02");
        assertThat(moved(rules, "2028-01-01")).isEqualTo("due=2028-01-05");
    }

    private static String moved(Rules rules, String day) {
        return new DutyExamples.Example("", "EW", "change-home", "moved=" + day, "due", "", "", "").answer(rules);
    }

    private static String answer(Rules rules, LocalDate use) {
        return new DutyExamples.Example("", "EW", "change-name", "will_use_name=" + use, "due", "", "", "")
                .answer(rules);
    }

    private static void commence(ContentCopy content, String commencement) {
        content.add(UPCOMING, content.numberOf(UPCOMING, "- id: change-name.*"), "  commencement: " + commencement);
    }

    private static List<Problem> problems(ContentCopy content) {
        var problems = new Problems();
        Rules.read(content.files(), problems);
        return problems.found();
    }
}

package org.thinkuknow.content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan is never told as law, every fact of law has its dates, and a law on its way is looked at every two months. */
class LawsTest {

    private static final LocalDate LOOKED = LocalDate.of(2026, 11, 26);
    private static final ContentFiles REAL = ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations"));

    @TempDir
    private Path directory;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory);
    }

    @Test
    void theRealFileIsRight() {
        var problems = new Problems();
        assertThat(Laws.read(REAL, LOOKED, problems).all())
                .hasSizeGreaterThan(15)
                .extracting(Law::state)
                .contains(Law.State.values());
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            announced | says | The big apps must keep out people under 16. | announced and is not law
            announced | to-children | Apps must keep you out. | announced and is not law
            enacted | says | It is a crime to supply such a tool. | has not started
            in-force | says | It is planned that this will be a crime. | do not call it planned
            """)
    void aSentenceThatTellsTheWrongStateIsRefused(String state, String key, String sentence, String mend) {
        var line = write("says: Planned, not yet started.", "state: " + state, "%s: %s".formatted(key, sentence));
        assertThat(problems(LOOKED)).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line.get(key));
            assertThat(problem.mend()).contains(mend);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            announced | It is planned that the big apps will keep out people under 16.
            announced | Big apps are to keep out people under 16. This is not law yet.
            enacted | A new law makes it a crime. It has not started.
            in-force | It is a crime to share it.
            """)
    void aSentenceThatTellsTheStateIsFine(String state, String sentence) {
        write("state: " + state, "says: " + sentence);
        assertThat(problems(LOOKED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nations: [Narnia] | `nations` must be some of
            state: maybe | `state` must be
            basis: rumour | `basis` must be
            checked: last week | `checked` must be a day
            since: 2026-01-01 | `since` is for what is in force
            says: "It is planned: soon." | without a colon
            """)
    void anEntryThatSaysTooLittleIsShown(String line, String mend) {
        write("state: announced", line);
        assertThat(problems(LOOKED))
                .extracting(Problem::mend)
                .anySatisfy(each -> assertThat(each).contains(mend));
    }

    @Test
    void whatIsToComeIsNotInForceAndAPlanSaysWhenItIsExpected() {
        write("state: in-force", "says: It is a crime.", "since: 2026-11-27");
        assertThat(problems(LOOKED))
                .singleElement()
                .satisfies(problem -> assertThat(problem.mend()).contains("in force today"));
        assertThat(problems(LOOKED.plusDays(1))).isEmpty();
        write("state: announced", "expected:");
        assertThat(problems(LOOKED))
                .singleElement()
                .satisfies(problem -> assertThat(problem.mend()).contains("`expected` is missing"));
    }

    @ParameterizedTest
    @CsvSource({"announced, Planned., 60", "enacted, Not yet started., 60", "in-force, It is a crime., 180"})
    void aLawThatNobodyCheckedInTimeIsAWarningAndNeverStopsABuild(String state, String says, int days) {
        write("state: " + state, "says: " + says);
        var problems = new Problems();
        var laws = Laws.read(content.files(), LOOKED.plusDays(days), problems);
        assertThat(problems.warnings()).isEmpty();
        assertThat(laws.uncheckedOn(LOOKED.plusDays(days))).isEmpty();
        laws = Laws.read(content.files(), LOOKED.plusDays(days + 1), problems);
        assertThat(problems.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.mend()).contains("Last checked on 2026-11-26"));
        assertThat(problems.found()).isEmpty();
        assertThat(laws.uncheckedOn(LOOKED.plusDays(days + 1)))
                .singleElement()
                .extracting(Law::checkDue)
                .isEqualTo(LOOKED.plusDays(days));
    }

    /** A build of this version has to work for as long as somebody needs one: for a mend at night, or to look into an old release. */
    @ParameterizedTest
    @ValueSource(ints = {61, 400, 1_500})
    void theRealFileStopsNoBuildHoweverLongAgoItWasChecked(int days) {
        var problems = new Problems();
        assertThat(Laws.read(REAL, LOOKED.plusDays(days), problems).uncheckedOn(LOOKED.plusDays(days)))
                .isNotEmpty();
        assertThat(problems.found()).isEmpty();
        assertThat(problems.warnings()).isNotEmpty();
    }

    @Test
    void whatNobodyLookedUpIsAWarning() {
        write("state: in-force", "says: It is a crime.", "basis: memory");
        var problems = new Problems();
        Laws.read(content.files(), LOOKED, problems);
        assertThat(problems.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.mend()).contains("from memory"));
    }

    @Test
    void aTextSaysWhatTheFileSaysInTheWordsForItsReaders() {
        assertThat(REAL.filled("{law under-16-social-media}")).contains("Snapchat", "planned", "not law yet");
        assertThat(REAL.filled("{law-for-children under-16-social-media}"))
                .contains("not for you", "not law yet")
                .doesNotContain("Snapchat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask/lonely.md | So {law no-such-fact} | `{law no-such-fact}` is nothing
            ask/lonely.md | So {law} | `{law}` is nothing
            ask/lonely.md | So {law-for-children duty-to-report} | `{law-for-children duty-to-report}` is nothing
            """)
    void aFactThatTheFileDoesNotHaveIsRefusedWhereItStands(String file, String line, String mend) {
        content.add(file, content.lines(file).size(), line);
        content.assertShown(file, content.lines(file).size(), mend);
    }

    private Map<String, Integer> write(String... changed) {
        var entry = new LinkedHashMap<>(Map.of(
                "says",
                "says: It is planned.",
                "nations",
                "nations: [England]",
                "state",
                "state: announced",
                "expected",
                "expected: spring",
                "source",
                "source: An Act",
                "basis",
                "basis: text",
                "checked",
                "checked: " + LOOKED,
                "by",
                "by: the editors"));
        List.of(changed).forEach(line -> entry.put(line.substring(0, line.indexOf(':')), line));
        var lines = new ArrayList<>(List.of("- id: a-fact"));
        var numbers = new HashMap<String, Integer>();
        entry.forEach((key, line) -> {
            lines.add("  " + line);
            numbers.put(key, lines.size());
        });
        content.write(Laws.FILE, lines);
        return numbers;
    }

    private List<Problem> problems(LocalDate today) {
        var problems = new Problems();
        Laws.read(content.files(), today, problems);
        return problems.found();
    }
}

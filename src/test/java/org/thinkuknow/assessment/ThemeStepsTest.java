package org.thinkuknow.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Which steps a case of a theme has at a level, and what a writer is told who gets a step wrong. */
class ThemeStepsTest {

    private static final Problems PROBLEMS = new Problems();
    private static final ContentFiles FILES = ContentFiles.in(Path.of("content"), Path.of("frontend/illustrations"));
    private static final Themes THEMES = Themes.read(FILES, PROBLEMS);
    private static final ThemeSteps STEPS = ThemeSteps.read(FILES, THEMES, PROBLEMS);

    @TempDir
    private Path directory;

    @Test
    void eachThemeHasStepsAtEachLevelAndMoreOfThemTheMoreUrgentItIs() {
        assertThat(PROBLEMS.found()).isEmpty();
        assertThat(THEMES.all()).hasSize(13).allSatisfy(theme -> {
            var counts = Stream.of(Level.NONE, Level.THREE, Level.TWO, Level.ONE)
                    .map(level -> STEPS.of(theme.id(), level).size())
                    .toList();
            assertThat(counts).as(theme.id()).isSorted().startsWith(0);
            assertThat(counts.getLast()).as(theme.id()).isBetween(4, 9);
            assertThat(STEPS.of(theme.id(), Level.TWO))
                    .as("needed for %s", theme.id())
                    .anyMatch(ThemeStep::needed);
        });
        assertThat(STEPS.of("gossip", Level.ONE)).isEmpty();
    }

    @Test
    void whoThinksOfDyingIsSentHelpWithinMinutesAtLevelOneAlone() {
        var first = STEPS.of("suicide", Level.ONE).getFirst();
        assertThat(first.id()).isEqualTo("send-help-now");
        assertThat(first.within()).isEqualTo(Duration.ofMinutes(10));
        assertThat(first.needed()).isTrue();
        assertThat(STEPS.of("suicide", Level.TWO)).extracting(ThemeStep::id).doesNotContain("send-help-now");
    }

    @Test
    void whatTwoThemesShareIsOneStep() {
        assertThat(STEPS.of("grooming", Level.ONE)).extracting(ThemeStep::id).contains("keep-the-chat");
        assertThat(STEPS.of("meeting", Level.ONE)).extracting(ThemeStep::id).contains("keep-the-chat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - id: police-now | - id: safe-contact | is used twice
            - id: police-now | - id: keep-the-chat | other words
            (\\s+)within: .* | $1within: P31D | thirty days
            (\\s+)from: .* | $1from: none | must be one of one, two, three
            """)
    void whatIsWrongIsSaidToItsWriter(String line, String by, String said) {
        var content = ContentCopy.in(directory);
        content.change("steps/taken.yaml", line, by);
        assertThat(problems(content.files())).extracting(Problem::mend).anyMatch(mend -> mend.contains(said));
    }

    private static List<Problem> problems(ContentFiles files) {
        var problems = new Problems();
        ThemeSteps.read(files, Themes.read(files, problems), problems);
        return problems.found();
    }
}

package org.thinkuknow.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/** A text says who reads what a child sends as it is on the copy in front of the child, in words for the age. */
class TokensTest {

    private static final ContentFiles REAL = ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations"));

    @ParameterizedTest
    @ValueSource(strings = {"4-7", "7-11", "11-14", "14-18", "adults"})
    void whoReadsItIsTrueOfTheCopy(String reader) {
        var said = "{who-reads-it %s}".formatted(reader);
        assertThat(REAL.forCopy(true).filled(said)).contains("whose job is to").doesNotContain("nobody", "{");
        assertThat(REAL.forCopy(false).filled(said))
                .startsWith("This copy has nobody to read it.")
                .contains("CEOP Safety Centre")
                .doesNotContain("whose job", "{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4-7", "7-11", "11-14", "14-18", "adults"})
    void theButtonIsNamedOnBothAndPressedOnlyWhereSomebodyReads(String reader) {
        var said = "{press-button %s}".formatted(reader);
        assertThat(REAL.forCopy(true).filled(said))
                .startsWith("Press **Tell someone** ")
                .contains("whose job is to");
        assertThat(REAL.forCopy(false).filled(said))
                .contains("**Tell someone**", "CEOP Safety Centre")
                .containsIgnoringCase("nobody")
                .doesNotContain("Press", "five short words");
    }

    @Test
    void aLessonSpeaksToItsBandAnAnswerToItsYoungestAndHelpToWhomItIsFor() {
        var files = files(
                "lessons/4-7/a/lesson.md",
                "{who-reads-it}",
                "lessons/14-18/a/quiz.yaml",
                "- why: {who-reads-it}",
                "ask/a.md",
                "bands: [14-18, 11-14, 4-7]\n{who-reads-it}",
                "help/a.md",
                "for: adults\n{who-reads-it}",
                "help/b.md",
                "for: children\n{who-reads-it}");
        assertThat(files.text("lessons/4-7/a/lesson.md")).hasValue(files.filled("{who-reads-it 4-7}"));
        assertThat(files.text("lessons/14-18/a/quiz.yaml")).hasValue("- why: " + files.filled("{who-reads-it 14-18}"));
        assertThat(files.text("ask/a.md").orElseThrow()).endsWith(files.filled("{who-reads-it 4-7}"));
        assertThat(files.text("help/a.md").orElseThrow()).endsWith(files.filled("{who-reads-it adults}"));
        assertThat(files.text("help/b.md").orElseThrow()).endsWith(files.filled("{who-reads-it 7-11}"));
    }

    @Test
    void whatAWriterWroteStaysAsItIs() {
        var files = files("lessons/4-7/a/lesson.md", "Press {button}. {else} {a: b}");
        assertThat(files.written("lessons/4-7/a/lesson.md")).hasValue("Press {button}. {else} {a: b}");
        assertThat(files.text("lessons/4-7/a/lesson.md")).hasValue("Press Tell someone. {else} {a: b}");
    }

    @Test
    void aPageAboutAWatchedCopySaysSoWhereNobodyReads() {
        assertThat(REAL.forCopy(true).filled("{if-nobody-reads-it 7-11}")).isEmpty();
        assertThat(REAL.forCopy(true).filled("I {get-help 7-11}."))
                .isEqualTo("I press “Tell someone” or call Childline on 0800 1111.");
        assertThat(REAL.forCopy(false).filled("I {get-help 7-11}.")).isEqualTo("I call Childline on 0800 1111.");
        assertThat(REAL.forCopy(false).filled("{if-nobody-reads-it 7-11}"))
                .contains("nobody reads what you send", "0800 1111", "999");
    }

    private static ContentFiles files(String... pathsAndTexts) {
        var texts = new TreeMap<>(Map.of(Tokens.FILE, REAL.written(Tokens.FILE).orElseThrow()));
        for (var i = 0; i < pathsAndTexts.length; i += 2) {
            texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return new ContentFiles(texts, Set.of());
    }
}

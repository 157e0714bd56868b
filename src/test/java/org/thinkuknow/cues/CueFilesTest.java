package org.thinkuknow.cues;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;

import static org.thinkuknow.support.ContentCopy.CUES;

/** Each mistake in the cues is shown at its line, with its mend. */
class CueFilesTest {

    private static final String CONTEXTS = "cues/contexts.yaml";
    private static final String CONCEPTS = "cues/concepts.yaml";
    private static final String SPELLING = "cues/spelling.yaml";

    @TempDir
    private Path directory;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory);
    }

    @Test
    void aCueMustBeFoundInItsExamples() {
        content.change(CUES, "  examples: .*", "  examples: [\"we had pasta for lunch\"]");
        content.assertShown(CUES, firstCue(), "not found in its own example “we had pasta for lunch”");
    }

    @Test
    void aCueMustNotBeFoundWhereItDoesNotBelong() {
        content.change(CUES, "  not-in: .*", "  not-in: [\"someone sends me gifts every day\"]");
        content.assertShown(CUES, firstCue(), "is found in “someone sends me gifts every day”, where it must not be");
    }

    @Test
    void aCueSuggestsLevelOneOrTwo() {
        var line = content.change(CUES, "  level: .*", "  level: NONE");
        content.assertShown(CUES, line, "`level` must be ONE or TWO");
    }

    @Test
    void anIdIsUsedOnce() {
        var second = content.numbersOf(CUES, "- id: .*").get(1);
        content.change(CUES, "- id: " + idAt(second), content.lines(CUES).get(firstCue() - 1));
        content.assertShown(CUES, second, "is used twice");
    }

    @Test
    void aMisspeltKeyIsShownAtItsLine() {
        var line = content.change(CUES, "  any: (.*)", "  anny: $1");
        content.assertShown(CUES, line, "`anny` is not known");
    }

    @Test
    void aReasonIsNeeded() {
        content.remove(CUES, "  reason: .*");
        content.assertShown(CUES, firstCue(), "`reason` is missing");
    }

    @Test
    void aCueNeedsAPhrase() {
        var line = content.change(CUES, "  any: .*", "  any: []");
        content.assertShown(CUES, line, "needs at least one phrase");
    }

    @Test
    void aPhraseIsMadeOfWords() {
        var line = content.change(CUES, "  any: \\[.*", "  any: [\"?!\"]");
        content.assertShown(CUES, line, "“?!” holds no word");
    }

    @Test
    void anUnknownContextIsShown() {
        var line = content.change(CUES, "  unless: .*", "  unless: [moonlight]");
        content.assertShown(CUES, line, "There is no context `moonlight`");
    }

    @Test
    void anUnknownListIsShown() {
        var line = content.change(CUES, "  any: \\[.*", "  any: [\"send (moonlight)\"]");
        content.assertShown(CUES, line, "There is no list `moonlight`");
    }

    @Test
    void anUnknownConceptIsShown() {
        var line = content.change(CUES, "  any: \\[.*", "  any: [<moonlight>]");
        content.assertShown(CUES, line, "There is no concept `<moonlight>`");
    }

    @Test
    void aConceptIsThereOnce() {
        var second = content.numbersOf(CONCEPTS, "- concept: .*").get(1);
        content.change(CONCEPTS, "- concept: .*", content.lines(CONCEPTS).get(second - 1));
        content.assertShown(CONCEPTS, second, "is there twice");
    }

    @Test
    void aGapStandsBetweenWords() {
        var line = content.change(CUES, "  any: \\[.*", "  any: [\"send ...\"]");
        content.assertShown(CUES, line, "words must stand on both sides");
    }

    @Test
    void aContextSaysWhereItStands() {
        var line = content.change(CONTEXTS, "  stands: .*", "  stands: beside");
        content.assertShown(CONTEXTS, line, "`stands` must be before, around or anywhere");
    }

    @Test
    void aSpellingStandsForOneThing() {
        var line = content.numberOf(SPELLING, "- \\{write: your.*");
        content.change(SPELLING, "- \\{write: your,.*", "- {write: your, for: [u]}");
        content.assertShown(SPELLING, line, "“u” stands for something already");
    }

    @Test
    void nearIsANumber() {
        var line = content.change(CUES, "  level: .*", "$0\n  near: close");
        content.assertShown(CUES, line + 1, "`near` must be a whole number");
    }

    private int firstCue() {
        return content.numberOf(CUES, "- id: .*");
    }

    private String idAt(int line) {
        return content.lines(CUES).get(line - 1).substring("- id: ".length());
    }
}

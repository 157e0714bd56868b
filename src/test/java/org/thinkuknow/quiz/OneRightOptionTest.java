package org.thinkuknow.quiz;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.ContentCopy.QUIZ;

/** What a question with one right option must keep to; each mistake is shown at its line, with its mend. */
class OneRightOptionTest {

    private static final String KIND = "    kind: one";
    private static final String OPTIONS = "    options:";
    private static final String RIGHT = "        right: true";

    @TempDir
    private Path directory;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory).withEveryKind();
    }

    @Test
    void twoRightOptionsAreTooMany() {
        content.change(QUIZ, "        why: Zip is a name .*", RIGHT + "\n$0");
        content.assertShown(QUIZ, firstQuestion(), "Exactly one option must say `right: true`");
    }

    @Test
    void noRightOptionIsTooFew() {
        content.remove(QUIZ, RIGHT);
        content.assertShown(QUIZ, firstQuestion(), "Exactly one option must say `right: true`");
    }

    @Test
    void rightIsTrueOrFalse() {
        var line = content.change(QUIZ, RIGHT, "        right: maybe");
        content.assertShown(QUIZ, line, "`right` must be true or false");
    }

    @Test
    void oneOptionIsNoChoice() {
        var line = content.numberOf(QUIZ, OPTIONS);
        content.takeOut(QUIZ, line, 2);
        content.assertShown(QUIZ, line, "There must be 2 to 4 `options` here; there is 1");
    }

    @Test
    void fiveOptionsAreTooMany() {
        var line = content.numberOf(QUIZ, OPTIONS);
        content.add(QUIZ, line, "      - say: A", "        why: a", "      - say: B", "        why: b");
        assertThat(content.problemsIn(QUIZ)).isEmpty();
        content.add(QUIZ, line, "      - say: C", "        why: c");
        content.assertShown(QUIZ, line, "There must be 2 to 4 `options` here; there are 5");
    }

    @Test
    void twoOptionsThatSayTheSameAreShown() {
        content.change(QUIZ, "      - say: Zip\\.", "      - say: Gran.");
        content.assertShown(
                QUIZ, content.numbersOf(QUIZ, "      - say: Gran\\.").get(1), "`say: Gran.` stands here twice");
    }

    @Test
    void anotherKindsKeyIsNotKnown() {
        var line = content.changeBelow(KIND, QUIZ, OPTIONS, "    pairs:");
        content.assertShown(QUIZ, line, "`pairs` is not known here");
    }

    private int firstQuestion() {
        return content.numberOf(QUIZ, "  - id: .*");
    }
}

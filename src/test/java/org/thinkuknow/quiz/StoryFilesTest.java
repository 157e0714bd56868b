package org.thinkuknow.quiz;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.util.List;

import static org.thinkuknow.support.ContentCopy.QUIZ;

/** What a story must keep to; each mistake is shown at its line, with its mend. */
class StoryFilesTest {

    private static final String STORY = "    kind: story";
    private static final String TO = "            to: .*";

    @TempDir
    private Path directory;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory).withEveryKind();
    }

    @Test
    void twoScenesAreTooFew() {
        var scenes = content.numberBelow(STORY, QUIZ, "    scenes:");
        var next = content.numberBelow(STORY, QUIZ, "      - name: sent");
        content.takeOut(QUIZ, next - 1, content.numberOf(QUIZ, "      - name: told") - next);
        content.assertShown(QUIZ, scenes, "There must be 3 to 6 `scenes` here; there are 2");
    }

    @Test
    void aSceneHasANameOfItsOwn() {
        var line = content.changeBelow(STORY, QUIZ, "      - name: asked", "      - name: sent");
        content.assertShown(QUIZ, line, "`name: sent` stands here twice");
    }

    @Test
    void aChoiceLeadsToAScene() {
        var line = content.changeBelow(STORY, QUIZ, TO, "            to: nowhere");
        content.assertShown(QUIZ, line, "`to` must name a scene further down in the list; `nowhere` is none");
    }

    @Test
    void noChoiceLeadsBack() {
        var line = content.changeBelow("      - name: sent", QUIZ, TO, "            to: start");
        content.assertShown(QUIZ, line, "further down in the list; `start` is none");
    }

    @Test
    void everySceneCanBeReached() {
        content.changeBelow("          - say: I say nothing\\.", QUIZ, TO, "            to: told");
        content.assertShown(
                QUIZ, content.numberOf(QUIZ, "      - name: asked"), "No choice leads to the scene `asked`");
    }

    @Test
    void aSceneThatIsReachedOnlyFromOneThatIsNotIsNotReached() {
        content.changeBelow("          - say: I send one\\.", QUIZ, TO, "            to: told");
        content.changeBelow("          - say: I ask Zip why\\.", QUIZ, TO, "            to: told");
        content.assertShown(QUIZ, content.numberOf(QUIZ, "      - name: sent"), "No choice leads to the scene `sent`");
        content.assertShown(
                QUIZ, content.numberOf(QUIZ, "      - name: asked"), "No choice leads to the scene `asked`");
    }

    @Test
    void aStoryHasAnEnding() {
        for (var ending : List.of("asked", "told")) {
            content.add(
                    QUIZ,
                    content.numberOf(QUIZ, "      - name: " + ending) + 1,
                    "        choices:",
                    "          - say: A",
                    "            right: true",
                    "            why: a",
                    "            to: told",
                    "          - say: B",
                    "            why: b",
                    "            to: told");
        }
        content.assertShown(QUIZ, content.numberBelow(STORY, QUIZ, "    scenes:"), "No scene is an ending");
    }

    @Test
    void aSceneOffersASafeOrKindChoice() {
        content.changeBelow(STORY, QUIZ, "            right: true", "");
        content.assertShown(
                QUIZ,
                content.numberBelow(STORY, QUIZ, "        choices:"),
                "at least one choice must say `right: true`");
    }

    @Test
    void oneChoiceIsNone() {
        var choices = content.numberBelow("      - name: sent", QUIZ, "        choices:");
        content.takeOut(QUIZ, choices + 4, 3);
        content.assertShown(QUIZ, choices, "There must be 2 to 3 `choices` here; there is 1");
    }

    @Test
    void noChoicesAtAllAreLeftOut() {
        content.add(QUIZ, content.numberOf(QUIZ, "      - name: told") + 1, "        choices: []");
        content.assertShown(QUIZ, content.numberOf(QUIZ, "        choices: \\[]"), "there are 0");
    }

    @Test
    void aSceneSaysWhatHappens() {
        content.changeBelow("      - name: told", QUIZ, "        text: .*", "        words: none");
        content.assertShown(QUIZ, content.numberOf(QUIZ, "      - name: told"), "`text` is missing");
    }
}

package org.thinkuknow.quiz;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.content.Problem;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.ContentCopy.QUIZ;

/** What each kind of question must keep to; each mistake is shown at its line, with its mend. */
class KindsOfQuestionTest {

    private static final String KIND = "    kind: %s";
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
    void anUnknownKindIsShownAtItsLine() {
        var line = content.change(QUIZ, KIND.formatted("match"), "    kind: matching");
        content.assertShown(QUIZ, line, "`kind` is one of one, several, true-false, order, match, story, scale");
    }

    @Test
    void aQuestionWithoutAKindIsOfKindOne() {
        content.remove(QUIZ, KIND.formatted("one"));
        assertThat(content.problemsIn(QUIZ)).isEmpty();
    }

    @Nested
    class Several {

        @Test
        void oneRightOptionIsTooFew() {
            below("several", RIGHT, "");
            content.assertShown(
                    QUIZ,
                    lineBelow("several", OPTIONS),
                    "At least two options say `right: true` and at least one does not; here 1 of 3");
        }

        @Test
        void allRightIsTooMany() {
            below("several", "        why: Saying hello.*", RIGHT + "\n$0");
            content.assertShown(QUIZ, lineBelow("several", OPTIONS), "here 3 of 3");
        }

        @Test
        void twoOptionsAreTooFew() {
            content.takeOut(QUIZ, lineBelow("several", OPTIONS), 3);
            content.assertShown(
                    QUIZ, lineBelow("several", OPTIONS), "There must be 3 to 6 `options` here; there are 2");
        }

        @Test
        void theAskSaysThatThereAreSeveral() {
            var line = below("several", "    ask: .*", "    ask: What is a sign?");
            content.assertShown(QUIZ, line, "Begin or end `ask` with \"Choose all that ...\"");
        }
    }

    @Nested
    class TrueOrFalse {

        @Test
        void theOptionsAreTrueAndFalse() {
            below("true-false", "      - say: \"True\"", "      - say: \"Yes\"");
            content.assertShown(
                    QUIZ,
                    lineBelow("true-false", OPTIONS),
                    "The options are `say: \"True\"` and then `say: \"False\"`");
        }

        @Test
        void thereIsNoThirdOption() {
            var line = lineBelow("true-false", OPTIONS);
            content.add(QUIZ, line, "      - say: Perhaps", "        why: It depends.");
            content.assertShown(QUIZ, line, "There must be exactly 2 `options` here; there are 3");
        }

        @Test
        void oneIsRight() {
            below("true-false", RIGHT, "");
            content.assertShown(
                    QUIZ,
                    content.numberOf(QUIZ, KIND.formatted("true-false")) - 1,
                    "Exactly one option must say `right: true`");
        }
    }

    @Nested
    class InOrder {

        @Test
        void twoThingsAreTooFew() {
            content.takeOut(QUIZ, lineBelow("order", OPTIONS), 2);
            content.assertShown(QUIZ, lineBelow("order", OPTIONS), "There must be 3 to 5 `options` here; there are 2");
        }

        @Test
        void sixThingsAreTooMany() {
            content.add(
                    QUIZ,
                    lineBelow("order", OPTIONS),
                    "      - say: A",
                    "        why: a",
                    "      - say: B",
                    "        why: b");
            assertThat(content.problemsIn(QUIZ)).isEmpty();
            content.add(QUIZ, lineBelow("order", OPTIONS), "      - say: C", "        why: c");
            content.assertShown(QUIZ, lineBelow("order", OPTIONS), "There must be 3 to 5 `options` here; there are 6");
        }

        @Test
        void nothingIsRightByItself() {
            var line = below("order", "        why: .*", RIGHT + "\n$0");
            content.assertShown(QUIZ, line, "`right` is not known here");
        }
    }

    @Nested
    class InPairs {

        @Test
        void twoPairsAreTooFew() {
            content.takeOut(QUIZ, lineBelow("match", "    pairs:"), 3);
            content.assertShown(
                    QUIZ, lineBelow("match", "    pairs:"), "There must be 3 to 5 `pairs` here; there are 2");
        }

        @Test
        void theSameRightSideTwiceIsShown() {
            var line = below("match", "        with: You know her.*", "        with: It is not a person.");
            assertThat(line).isPositive();
            content.assertShown(
                    QUIZ,
                    content.numbersOf(QUIZ, "        with: It is not a person\\.")
                            .get(1),
                    "`with: It is not a person.` stands here twice");
        }

        @Test
        void theSameLeftSideTwiceIsShown() {
            below("match", "      - say: A computer that chats", "      - say: Gran");
            content.assertShown(
                    QUIZ, content.numbersOf(QUIZ, "      - say: Gran").get(1), "`say: Gran` stands here twice");
        }

        @Test
        void aPairHasARightSide() {
            below("match", "        with: .*", "");
            content.assertShown(QUIZ, lineBelow("match", "      - say: .*"), "`with` is missing");
        }

        @Test
        void eachOfASideHasAPictureOfItsOwnOrNone() {
            pictures("poll-tick.svg", "poll-cross.svg", "poll-level.svg");
            assertThat(content.problemsIn(QUIZ)).isEmpty();
        }

        @Test
        void aPictureThatOthersLackTheSameTwiceAndOneThatIsNotThereAreShown() {
            pictures("poll-tick.svg", "", "poll-level.svg");
            assertMend("Others here have a `picture`");
            pictures("poll-tick.svg", "poll-tick.svg", "poll-level.svg");
            assertMend("`picture: poll-tick.svg` stands here twice");
            pictures("poll-tick.svg", "no-such.svg", "poll-level.svg");
            assertMend("There is no picture `no-such.svg`");
        }

        /** Gives the left sides pictures, instead of those that they had. */
        private void pictures(String... files) {
            var each = List.of(files).iterator();
            content.write(
                    QUIZ,
                    content.lines(QUIZ).stream()
                            .filter(line -> !line.startsWith("        picture: "))
                            .flatMap(line -> {
                                var file = line.startsWith("        with: ") && each.hasNext() ? each.next() : "";
                                return file.isEmpty() ? Stream.of(line) : Stream.of(line, "        picture: " + file);
                            })
                            .toList());
        }

        private void assertMend(String words) {
            assertThat(content.problemsIn(QUIZ)).extracting(Problem::mend).anyMatch(mend -> mend.contains(words));
        }
    }

    @Nested
    class Scales {

        @Test
        void theLevelsStandInOrder() {
            var line = below("scale", "        level: secure", "        level: unsure");
            content.assertShown(
                    QUIZ, line, "secure, developing and unsure, in this order; here it must say `level: secure`");
        }

        @Test
        void thereAreThree() {
            var line = lineBelow("scale", OPTIONS);
            content.takeOut(QUIZ, line, 3);
            content.assertShown(QUIZ, line, "There must be exactly 3 `options` here; there are 2");
        }

        @Test
        void noneIsRight() {
            var line = below("scale", "        why: .*", RIGHT + "\n$0");
            content.assertShown(QUIZ, line, "`right` is not known here");
        }
    }

    /** Changes the first line that matches within the question of a kind. */
    private int below(String kind, String line, String by) {
        return content.changeBelow(KIND.formatted(kind), QUIZ, line, by);
    }

    private int lineBelow(String kind, String line) {
        return content.numberBelow(KIND.formatted(kind), QUIZ, line);
    }
}

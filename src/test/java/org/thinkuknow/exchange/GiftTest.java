package org.thinkuknow.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class GiftTest {

    @TempDir
    private Path directory;

    static List<Quiz> quizzes() {
        return Library.quizzes();
    }

    /** All quizzes go out, come in again as content files, and are read: nothing has changed. */
    @Test
    void everyQuizComesBackWhole() {
        var copy = ContentCopy.in(directory);
        assertThat(quizzes()).hasSizeGreaterThanOrEqualTo(32);
        for (var quiz : quizzes()) {
            var imported = GiftReader.read(GiftWriter.write(quiz), idsFor(quiz));
            assertThat(imported.report()).as(quiz.address()).isEmpty();
            copy.write(
                    "lessons/%s/%s/quiz.yaml"
                            .formatted(
                                    quiz.lesson().band().slug(), quiz.lesson().slug()),
                    imported.yaml().lines().toList());
        }
        var problems = new Problems();
        var lessons = Lessons.read(copy.files(), problems);
        var again = Quizzes.read(copy.files(), lessons, problems);
        for (var quiz : quizzes()) {
            var back = again.of(lessons.find(quiz.lesson().band(), quiz.lesson().slug())
                            .orElseThrow())
                    .orElseThrow();
            assertThat(back.questions()).as(quiz.address()).isEqualTo(quiz.questions());
            assertThat(List.of(back.before(), back.after())).isEqualTo(List.of(quiz.before(), quiz.after()));
            assertThat(back.title()).isEqualTo(quiz.title());
        }
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void bracesAndSignsAreBalanced(Quiz quiz) {
        var gift = GiftWriter.write(quiz)
                .lines()
                .filter(line -> !line.startsWith("//"))
                .toList();
        assertThat(gift.stream().filter(line -> line.endsWith(" {")).count())
                .isEqualTo(gift.stream().filter("}"::equals).count())
                .isPositive();
    }

    @Test
    void moodlesOwnQuestionsAreRead() {
        var quiz = read("""
                // A comment of somebody else's
                $CATEGORY: top/Safety

                ::Q1:: [html]<p>Who can help\\: you?</p> {
                =A teacher#Yes. ~Nobody#Somebody always can. }

                ::Q2:: A password may be shared. {F#Not quite.#Right.}

                Match them. { =Cat -> Miaow =Dog -> Woof =Cow -> Moo }

                Choose all that help. {~%50%A friend#Yes. ~%50%A nurse#Yes. ~%-100%A stone#A stone cannot.}

                Tell {=someone#Good. ~nobody#Try.} you trust.
                """);
        assertThat(quiz.yaml())
                .contains(
                        "ask: 'Who can help: you?'",
                        "kind: true-false",
                        "why: Not quite.",
                        "kind: match",
                        "with: Woof",
                        "kind: several",
                        "ask: Tell ____ you trust.",
                        "id: or-7-11-01",
                        "id: or-7-11-05");
        assertThat(quiz.size()).isEqualTo(5);
    }

    @Test
    void trueAndFalseKeepTheirWords() {
        var yaml =
                read("::x:: Rain is wet. {TRUE#You said false.#You said true.}").yaml();
        assertThat(yaml.replaceAll("\\s+", " "))
                .contains("- say: 'True' right: true why: You said true.", "- say: 'False' why: You said false.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"How many? {#4:1}", "What is it? {=tea =Tea}", "Write about it. {}", "Read this first."})
    void whatNoQuizHereHasIsNamedInTheReport(String gift) {
        var quiz = read(gift);
        assertThat(quiz.size()).isZero();
        assertThat(quiz.report())
                .anySatisfy(line -> assertThat(line).startsWith("Line 1: ").endsWith("left out."));
    }

    @Test
    void whatIsMissingIsNamedInTheReport() {
        assertThat(read("Who? {=Me ~You#No.}").report())
                .containsExactly(
                        "Line 1: the option “Me” has no feedback; write its `why`.",
                        "Line 1: write under `look-again` the heading of the step that answers it.",
                        "The pair of questions `before` and `after` the lesson is missing: write it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = b ~ c # d { e } f : g \\ h",
                "\\n is no line",
                "line one\nline two",
                "“quotes” 😀 مرحبا",
                "=start",
                "\\\\",
                "-> arrow #### four"
            })
    void everySignSurvives(String text) {
        assertThat(GiftText.unescape(GiftText.escape(text))).isEqualTo(text);
        assertThat(GiftText.indexOf(GiftText.escape(text), "{", 0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "::", "{", "}", "::a:: {", "{=", "x {~%abc%y ~z}", "// thinkuknow {broken", "\ufeff"})
    void brokenFilesBreakNothing(String gift) {
        assertThat(read(gift).yaml()).startsWith("title:");
    }

    private static ImportedQuiz read(String gift) {
        return GiftReader.read(gift, new NewIds("or", AgeBand.SEVEN_TO_ELEVEN));
    }

    private static NewIds idsFor(Quiz quiz) {
        return new NewIds(quiz.before().id().substring(0, 2), quiz.lesson().band());
    }
}

package org.thinkuknow.classroom.ui;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.Kind;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.support.EveryKind;

import java.nio.file.Path;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class StopsTest {

    @TempDir
    private static Path directory;
    private static Quiz quiz;

    @BeforeAll
    static void read() {
        quiz = EveryKind.in(directory);
    }

    @Test
    void everyKindIsAskedWithControlsThatTheKeyboardReaches() {
        assertThat(quiz.questions().stream().map(question -> question.kind()).collect(Collectors.toSet())).containsExactlyInAnyOrder(Kind.values());
        assertThat(quiz.questions()).allSatisfy(question -> {
            var html = Jsoup.parseBodyFragment(Asked.of(question).getElement().getOuterHTML());
            assertThat(html.select("[data-question=" + question.id() + "] .send")).hasSize(1);
            assertThat(html.select("input, select, .up, .choice")).isNotEmpty();
        });
    }

    @Test
    void aQuestionHoldsNoWordOfWhatIsRight() {
        assertThat(quiz.questions()).allSatisfy(question ->
                assertThat(Asked.of(question).getElement().getOuterHTML()).doesNotContain("Right", "right=", "data-right", "class=\"mark"));
        var one = (ChooseOne) quiz.questions().getFirst();
        assertThat(Asked.of(one).getElement().getOuterHTML()).contains(one.options().getFirst().say())
                .doesNotContain(one.options().getFirst().why(), one.options().getLast().why());
    }

    @Test
    void noStepOfAnyLessonHasMoreThanFortyWordsOnTheBoardAndNoneIsEmpty() {
        var lessons = Lessons.read(ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations")), new Problems());
        assertThat(lessons.all()).hasSizeGreaterThan(30).allSatisfy(lesson -> assertThat(lesson.steps()).allSatisfy(step -> {
            var board = BoardWords.of(step);
            var words = BoardWords.words(step.title()) + board.sentences().stream().mapToInt(BoardWords::words).sum();
            assertThat(words).as(lesson.address() + " " + step.title()).isLessThanOrEqualTo(BoardWords.MOST);
            assertThat(board.sentences()).as(lesson.address() + " " + step.title()).isNotEmpty();
        }));
    }
}

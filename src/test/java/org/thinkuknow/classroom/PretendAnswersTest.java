package org.thinkuknow.classroom;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quizzes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A pretend pupil can answer every question of the library, right and with a mistake. */
class PretendAnswersTest {

    private static List<Question> all() {
        var files = ContentFiles.packed();
        var problems = new Problems();
        var lessons = Lessons.read(files, problems);
        var quizzes = Quizzes.read(files, lessons, problems);
        return lessons.all().stream()
                .flatMap(lesson -> quizzes.at(lesson.address()).stream())
                .flatMap(quiz -> Stream.concat(Stream.of(quiz.before(), quiz.after()), quiz.questions().stream()))
                .toList();
    }

    @Test
    void everyQuestionOfTheLibraryIsAnsweredRightAndWithAMistake() {
        var all = all();
        assertThat(all.stream().map(Question::kind).collect(Collectors.toSet())).hasSize(7);
        assertThat(all).allSatisfy(question -> {
            assertThat(question.fits(PretendAnswers.of(question, true))).isTrue();
            assertThat(question.understood(PretendAnswers.of(question, true))).isTrue();
            assertThat(question.fits(PretendAnswers.of(question, false))).isTrue();
            assertThat(question.understood(PretendAnswers.of(question, false))).isFalse();
        });
    }
}

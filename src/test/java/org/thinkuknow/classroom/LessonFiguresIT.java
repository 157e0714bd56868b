package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.figures.CountedTables;
import org.thinkuknow.figures.CountedTables.CountedTable;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.support.RunningApplication;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** What a live lesson adds to the figures: one lesson, its pupils, and what they knew before and after. */
class LessonFiguresIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/who-knows-where-you-are";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private SeatingPlan plan;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private TaughtFigures taught;

    @Autowired
    private LearnedFigures learned;

    @Autowired
    private Clock clock;

    private Quiz quiz;
    private String code;

    @BeforeEach
    void aLessonBegins() {
        quiz = quizzes.at(LESSON).orElseThrow();
    }

    @AfterEach
    void itEnds() {
        TEACHER.run(() -> lessons.end(code));
    }

    @Test
    void aLessonAndItsPupilsAreCountedAtTheirAgeAndWhatTheyKnewAtItsStrand() {
        var band = quiz.lesson().band().title();
        var strand = quiz.before().strand().title();
        var lessonsBefore = numbers(taught, band);
        var knownBefore = numbers(learned, strand);

        code = TEACHER.get(() -> lessons.start(LESSON));
        var learner = Pupil.with(address(""), code).comeIn();
        var knower = Pupil.with(address(""), code).comeIn();
        var gone = Pupil.with(address(""), code).comeIn();
        answers(quiz.before().id(), List.of(learner, gone), right(quiz.before(), false));
        answers(quiz.before().id(), List.of(knower), right(quiz.before(), true));
        answers(quiz.after().id(), List.of(learner, gone), right(quiz.after(), true));
        TEACHER.run(() -> plan.takeOut(code, gone.nickname()));

        assertThat(more(lessonsBefore, numbers(taught, band)))
                .as("lessons and pupils")
                .containsExactly(1L, 2L);
        assertThat(more(knownBefore, numbers(learned, strand)))
                .as("both, right before, right after")
                .containsExactly(1L, 0L, 1L);
    }

    private void answers(String question, List<Pupil> pupils, int place) {
        TEACHER.run(() -> lessons.show(code, question));
        pupils.forEach(pupil -> assertThat(pupil.answer(question, place)).isEqualTo(204));
    }

    private static int right(ChooseOne question, boolean right) {
        return IntStream.range(0, 9)
                .filter(place -> question.fits(Answer.of(place)) && question.understood(Answer.of(place)) == right)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> numbers(CountedTables tables, String row) {
        var today = UkTime.today(clock);
        return tables.between(today, today).stream()
                .map(CountedTable::rows)
                .flatMap(List::stream)
                .filter(each -> each.label().equals(row))
                .findFirst()
                .orElseThrow()
                .numbers();
    }

    private static List<Long> more(List<Long> before, List<Long> now) {
        return IntStream.range(0, now.size())
                .mapToObj(place -> now.get(place) - before.get(place))
                .toList();
    }
}

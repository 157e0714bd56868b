package org.thinkuknow.classroom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quizzes;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** A lesson that fits into the minutes that a class has, over the whole library. */
class FittingTest {

    private static final ContentFiles FILES = ContentFiles.in(Path.of("content"), Path.of("frontend/illustrations"));
    private static final Lessons LESSONS = Lessons.read(FILES, new Problems());
    private static final Quizzes QUIZZES = Quizzes.read(FILES, LESSONS, new Problems());

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void thirtyMinutesAreThirtyMinutes(AgeBand band) {
        orders(band)
                .forEach(whole -> IntStream.of(20, 30, 45, 60).forEach(minutes -> {
                    var fitted = whole.leavingOut(new Fitting(whole).into(minutes));
                    assertThat(fitted.minutes())
                            .as("%s into %d", whole.lesson().title(), minutes)
                            .isLessThanOrEqualTo(minutes);
                    assertThat(fitted.minutes())
                            .as("%s uses them", whole.lesson().title())
                            .isGreaterThan(Math.min(minutes, whole.minutes()) - 8);
                    assertThat(fitted.steps()).contains(lastStep(whole));
                }));
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void halfAnHourHasTheQuestionsAroundItAndSomeOfTheQuiz(AgeBand band) {
        orders(band).forEach(whole -> {
            var fitted = whole.leavingOut(new Fitting(whole).into(30));
            assertThat(fitted.steps().getFirst()).isEqualTo(whole.steps().getFirst());
            assertThat(fitted.steps().getLast()).isEqualTo(whole.steps().getLast());
            assertThat(fitted.steps().stream().filter(LessonStep.ToAnswer.class::isInstance))
                    .hasSizeGreaterThanOrEqualTo(5);
        });
    }

    @Test
    void theLastStepStaysWhateverIsLeftOut() {
        var whole = orders(AgeBand.SEVEN_TO_ELEVEN).getFirst();
        var all = whole.steps().stream().map(LessonStep::id).collect(Collectors.toSet());
        assertThat(whole.leavingOut(all).steps()).containsExactly(lastStep(whole));
        assertThat(whole.leavingOut(Set.of("nothing-of-it"))).isEqualTo(whole);
        assertThat(whole.leavingOut(new Fitting(whole).into(1)).steps()).containsExactly(lastStep(whole));
    }

    private static LessonStep lastStep(RunningOrder order) {
        return order.find("step-" + order.lesson().steps().size()).orElseThrow();
    }

    private static List<RunningOrder> orders(AgeBand band) {
        return LESSONS.of(band).stream()
                .map(lesson -> RunningOrder.of(QUIZZES.of(lesson).orElseThrow()))
                .toList();
    }
}

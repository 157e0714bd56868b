package org.thinkuknow.results;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.support.EveryKind;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class ResultsTest {

    @TempDir
    private static Path directory;

    private static Quiz quiz;

    @BeforeAll
    static void read() {
        quiz = EveryKind.in(directory);
    }

    private static Map<Long, Answer> seats(Integer... places) {
        var answers = new HashMap<Long, Answer>();
        IntStream.range(0, places.length).forEach(seat -> answers.put((long) seat, Answer.of(places[seat])));
        return answers;
    }

    private static Results of(Map<String, Map<Long, Answer>> answers) {
        return Results.of(RunningOrder.of(quiz), answers);
    }

    private static Results.OfQuestion of(Results results, Question question) {
        return results.questions().stream()
                .filter(each -> each.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofAQuestionThatFourAnsweredNothingIsTold() {
        var results = of(Map.of(quiz.before().id(), seats(1, 1, 1, 0)));
        assertThat(of(results, quiz.before()).tally()).isEmpty();
        assertThat(of(results, quiz.before()).understood()).isZero();
        assertThat(results.understood()).isEmpty();
    }

    @Test
    void ofAQuestionThatFiveAnsweredTheNumbersAreTold() {
        var results = of(Map.of(quiz.before().id(), seats(1, 1, 1, 0, 0)));
        assertThat(of(results, quiz.before()).tally().orElseThrow().bars())
                .extracting(Tally.Bar::count)
                .containsExactly(2, 3);
        assertThat(results.understood()).containsOnly(Map.entry(quiz.before().strand(), new Results.Share(3, 5)));
    }

    @Test
    void changeIsToldOfThoseWhoAnsweredBothAndOnlyOfFiveOrMore() {
        var five = of(
                Map.of(quiz.before().id(), seats(0, 0, 0, 1, 1, 1), quiz.after().id(), seats(0, 0, 0, 0, 1)));
        assertThat(five.change()).contains(new Results.Change(5, 2, 4));
        var four = of(
                Map.of(quiz.before().id(), seats(0, 0, 0, 1, 1, 1), quiz.after().id(), seats(0, 0, 0, 0)));
        assertThat(four.change()).isEmpty();
    }

    @Test
    void whatMoreThanAThirdMissedIsToBeLookedAtAgain() {
        assertThat(of(of(Map.of(quiz.before().id(), seats(1, 1, 1, 0, 0))), quiz.before())
                        .isToLookAtAgain())
                .isTrue();
        assertThat(of(of(Map.of(quiz.before().id(), seats(1, 1, 1, 1, 0))), quiz.before())
                        .isToLookAtAgain())
                .isFalse();
    }

    @Test
    void everyQuestionOfTheLessonIsThereWhetherAnsweredOrNot() {
        assertThat(of(Map.of()).questions())
                .hasSize(quiz.questions().size() + 2)
                .allMatch(each -> each.tally().isEmpty());
    }

    @Test
    void theLineUpBeginsAndEndsWithThePairAndKnowsItsWay() {
        var runningOrder = RunningOrder.of(quiz);
        assertThat(runningOrder.from(RunningOrder.WAITING, 1))
                .isEqualTo(quiz.before().id());
        assertThat(runningOrder.from(quiz.before().id(), -1)).isEqualTo(RunningOrder.WAITING);
        assertThat(runningOrder.from(RunningOrder.WAITING, -1)).isEqualTo(RunningOrder.WAITING);
        assertThat(runningOrder.from(quiz.after().id(), 1))
                .isEqualTo(quiz.after().id());
        assertThat(List.of(runningOrder.from(quiz.before().id(), 1), runningOrder.from("step-1", 1)))
                .containsExactly("step-1", "step-2");
    }
}

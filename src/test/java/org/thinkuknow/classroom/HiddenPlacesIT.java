package org.thinkuknow.classroom;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.vault.HashRotation;
import tools.jackson.databind.json.JsonMapper;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** Whoever reads the source of a pupil's page finds no answer in it, and what is chosen there means what it says. */
class HiddenPlacesIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/when-the-chat-turns-mean";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Lessons library;

    @Autowired
    private HiddenPlaces hidden;

    @Autowired
    private HashRotation rotation;

    private String code = "";

    @AfterEach
    void itEnds() {
        if (!code.isEmpty()) {
            TEACHER.run(() -> lessons.end(code));
        }
    }

    private Stream<Question> asked() {
        return runningOrders.of(LESSON).orElseThrow().steps().stream()
                .filter(LessonStep.ToAnswer.class::isInstance)
                .map(step -> ((LessonStep.ToAnswer) step).question());
    }

    @Test
    void thePageOfAQuestionHoldsNoOrderAndNoPairs() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        var pupil = Pupil.with(address(""), code).comeIn();
        var stops = JsonMapper.shared().readTree(pupil.get("/stops").body());
        var looked = asked().filter(question -> question instanceof PutInOrder || question instanceof MatchPairs)
                .toList();
        assertThat(looked).isNotEmpty();
        looked.forEach(question -> {
            var page = Jsoup.parseBodyFragment(stops.get(question.id()).asString());
            switch (question) {
                case PutInOrder order ->
                    assertThat(byNumber(page.select("[data-place]").stream().toList(), "data-place"))
                            .hasSize(order.things().size())
                            .isNotEqualTo(order.things().stream()
                                    .map(PutInOrder.Thing::say)
                                    .toList());
                case MatchPairs match ->
                    assertThat(byNumber(
                                    page.select("select").getFirst().select("option[value~=\\d]").stream()
                                            .toList(),
                                    "value"))
                            .hasSize(match.pairs().size())
                            .isNotEqualTo(match.pairs().stream()
                                    .map(MatchPairs.Pair::with)
                                    .toList());
                default -> throw new IllegalStateException(question.id());
            }
        });
    }

    private static List<String> byNumber(List<Element> things, String number) {
        return things.stream()
                .sorted(Comparator.comparingInt(thing -> Integer.parseInt(thing.attr(number))))
                .map(thing -> thing.select(".say").isEmpty()
                        ? thing.text()
                        : thing.select(".say").text())
                .toList();
    }

    @Test
    void whatIsChosenThereMeansWhatItSays() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        asked().filter(question -> !hidden.of(question).isEmpty()).forEach(question -> {
            assertThat(Pupil.with(address(""), code).comeIn().answerNumbered(question.id(), right(question)))
                    .isEqualTo(204);
            var kept = TEACHER.get(() -> lessons.answers(code, question.id()));
            assertThat(kept).hasSize(1).allMatch(question::understood);
            var none = Pupil.with(address(""), code).comeIn();
            assertThat(none.answerNumbered(question.id(), 99)).isEqualTo(422);
        });
    }

    /** A pupil has the pages of the lesson on the screen meanwhile. */
    @Test
    void itMeansTheSameAfterTheKeysWereReplaced() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        var pupil = Pupil.with(address(""), code).comeIn();
        var pages = pupil.get("/stops").body();
        var asked = asked().filter(question -> !hidden.of(question).isEmpty()).toList();
        var chosen = asked.stream().map(this::right).toList();
        for (var step : List.of("add", "promote", "rehash", "retire")) {
            rotation.take(step);
        }
        assertThat(pupil.get("/stops").body()).isEqualTo(pages);
        for (var number = 0; number < asked.size(); number++) {
            var question = asked.get(number);
            assertThat(pupil.answerNumbered(question.id(), chosen.get(number))).isEqualTo(204);
            assertThat(TEACHER.get(() -> lessons.answers(code, question.id())))
                    .hasSize(1)
                    .allMatch(question::understood);
        }
    }

    private Integer[] right(Question question) {
        var places = hidden.of(question);
        return IntStream.range(0, places.size()).map(places::indexOf).boxed().toArray(Integer[]::new);
    }

    @Test
    void noNumberingIsTheRightOrderNowhereInTheLibrary() {
        assertThat(library.all().stream()
                        .flatMap(lesson -> quizzes.at(lesson.address()).stream())
                        .flatMap(quiz -> quiz.questions().stream()))
                .filteredOn(question -> !hidden.of(question).isEmpty())
                .isNotEmpty()
                .allSatisfy(question -> {
                    var numbers = IntStream.range(0, hidden.of(question).size())
                            .boxed()
                            .toList();
                    var meant = hidden.meant(question, numbers).orElseThrow();
                    assertThat(meant).isNotEqualTo(new Answer(numbers));
                    assertThat(question.fits(meant)).isTrue();
                });
    }
}

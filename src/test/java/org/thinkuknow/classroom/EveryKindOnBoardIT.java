package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.quiz.Kind;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Story;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** A question of each of the seven kinds on a real board, asked and shown, on every screen that a school has. */
@Tag("long")
class EveryKindOnBoardIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/when-the-chat-turns-mean";
    private static final String CUT = """
            document.querySelector('board-stage').fit();
            const foot = document.querySelector('.foot').getBoundingClientRect().top;
            const slide = document.querySelector('.slide');
            const scrolls = arguments[0];
            return Array.from(slide.querySelectorAll('h1, .choices li, .bars li, .say, .scene, .caption')).filter((each) => {
              const box = each.getBoundingClientRect();
              return box.height === 0 || box.left < 0 || box.right > innerWidth || (!scrolls && box.bottom > foot)
                || (getComputedStyle(each).display !== 'inline' && each.scrollWidth > each.clientWidth + 1);
            }).map((each) => each.className || each.tagName);""";

    private record Size(int width, int height, int floor) {}

    private static final List<Size> SIZES = List.of(
            new Size(360, 740, 16),
            new Size(1024, 768, 20),
            new Size(1280, 720, 19),
            new Size(1920, 1080, 28),
            new Size(768, 1024, 20));

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    private final Browser board = Browser.open();
    private String code;

    @BeforeEach
    void aBoardIsOpen() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        SignIn.as("demo-teacher", board, address("/sign-in")).goToView(address("/teach/live/" + code + "/board"));
    }

    @AfterEach
    void itEnds() {
        board.close();
        TEACHER.run(() -> lessons.end(code));
    }

    private Stream<Question> questions() {
        return runningOrders.of(LESSON).orElseThrow().steps().stream()
                .filter(LessonStep.ToAnswer.class::isInstance)
                .map(step -> ((LessonStep.ToAnswer) step).question());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothingOfAQuestionIsCutWhetherItIsAskedOrShown(Kind kind) {
        var question =
                questions().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        TEACHER.run(() -> lessons.show(code, question.id()));
        board.await(() -> !board.all(".choices li").isEmpty());
        assertThat(board.all(".mark, .bars")).as("nothing says what is right").isEmpty();
        SIZES.forEach(size -> assertWhole(size, kind + " asked"));
        Pupil.with(address(""), code).comeIn().answer(question.id(), anAnswer(question));
        board.await(() -> board.text().contains("1 of 1 screen has answered"));
        TEACHER.run(() -> lessons.showAnswers(code));
        board.await(() -> !board.all(".bars li").isEmpty());
        SIZES.forEach(size -> assertWhole(size, kind + " shown"));
        assertThat(board.axe()).isEmpty();
    }

    private void assertWhole(Size size, String what) {
        board.resize(size.width(), size.height());
        board.await(() -> Boolean.TRUE.equals(board.script(
                "return innerWidth === arguments[0] && parseFloat(getComputedStyle(document.querySelector('.slide')).fontSize) >= "
                        + "arguments[1]",
                size.width(),
                size.floor())));
        assertThat((List<?>) board.script(CUT, size.width() < 500))
                .as(what + " at " + size)
                .isEmpty();
    }

    private static Integer[] anAnswer(Question question) {
        return switch (question) {
            case PutInOrder order -> places(order.things().size());
            case MatchPairs match -> places(match.pairs().size());
            case Story story -> throughEach(story);
            default -> places(1);
        };
    }

    private static Integer[] places(int size) {
        return IntStream.range(0, size).boxed().toArray(Integer[]::new);
    }

    /** The first choice in each scene until the story ends. */
    private static Integer[] throughEach(Story story) {
        return Stream.iterate(
                        story.scenes().getFirst(),
                        scene -> !scene.isEnding(),
                        scene -> story.after(scene.choices().getFirst()))
                .map(scene -> 0)
                .toArray(Integer[]::new);
    }

    @Test
    void theRightOrderThePairsAndTheSafeWayAreSaid() {
        for (var kind : List.of(Kind.ORDER, Kind.MATCH, Kind.STORY)) {
            var question =
                    questions().filter(each -> each.kind() == kind).findFirst().orElseThrow();
            TEACHER.run(() -> lessons.show(code, question.id()));
            TEACHER.run(() -> lessons.showAnswers(code));
            board.await(() -> board.text().contains(question.ask())
                    && !board.all(".bars li").isEmpty());
            var rows = board.all(".bars li").stream()
                    .map(row -> row.getText().replaceAll("\\s+", " "))
                    .toList();
            switch (question) {
                case PutInOrder order ->
                    assertThat(rows)
                            .zipSatisfy(
                                    order.things(),
                                    (row, thing) -> assertThat(row).contains(thing.say()));
                case MatchPairs match ->
                    assertThat(rows)
                            .zipSatisfy(
                                    match.pairs(),
                                    (row, pair) -> assertThat(row).contains(pair.say(), pair.with()));
                case Story story ->
                    assertThat(rows.getFirst())
                            .contains(
                                    story.scenes().getFirst().text(),
                                    story.scenes().getFirst().choices().stream()
                                            .filter(choice -> choice.right())
                                            .findFirst()
                                            .orElseThrow()
                                            .say());
                default -> throw new AssertionError(question);
            }
        }
    }
}

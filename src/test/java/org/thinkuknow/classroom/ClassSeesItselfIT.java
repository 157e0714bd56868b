package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.Option;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What a class sees of itself: who has come in, and that it has got a question; never who has not. */
@Tag("long")
class ClassSeesItselfIT extends RunningApplication {

    private static final String LESSON = "/learn/4-7/this-is-me";
    /** What every screen could be called at worst: the wall holds two dozen of them. */
    private static final String LONGEST = "Thoughtful Kingfisher";

    private static final String CLASS_HAS_IT = "Our class has got this. Well done, everybody.";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    private final Browser board = Browser.open().resize(1440, 900);
    private String code;
    private ChooseOne asked;

    @BeforeEach
    void aBoardIsOpen() {
        code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        asked = (ChooseOne) ((LessonStep.ToAnswer)
                        runningOrders.of(LESSON).orElseThrow().steps().getFirst())
                .question();
        SignIn.as("demo-teacher", board, address("/sign-in")).goToView(address("/teach/live/" + code + "/board"));
        board.await(() -> board.text().contains("Come in with the code."));
    }

    @AfterEach
    void itEnds() {
        board.close();
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    private List<Pupil> comeIn(int screens) {
        return Stream.generate(() -> Pupil.with(address(""), code).comeIn())
                .limit(screens)
                .toList();
    }

    private List<String> onTheWall() {
        return board.all(".arrivals li").stream().map(WebElement::getText).toList();
    }

    private void answer(List<Pupil> pupils, boolean right) {
        var place = asked.options().stream().map(Option::right).toList().indexOf(right);
        pupils.forEach(pupil -> assertThat(pupil.answer(asked.id(), place)).isEqualTo(204));
    }

    private void ask() {
        Acting.TEACHER.run(() -> lessons.show(code, asked.id()));
    }

    private void show() {
        Acting.TEACHER.run(() -> lessons.showAnswers(code));
        board.await(() -> !board.all(".bars li").isEmpty());
    }

    private static String why(Pupil pupil, ChooseOne question) {
        return pupil.get("/whys/" + question.id()).body();
    }

    @Test
    void whoComesInIsSeenToArriveByTheirMadeUpName() {
        var first = comeIn(3);
        board.await(() -> onTheWall().size() == 3);
        assertThat(onTheWall())
                .containsExactlyElementsOf(first.stream().map(Pupil::nickname).toList());
        board.script("document.querySelector('.arrivals li').dataset.kept = 'yes'");
        var next = comeIn(1).getFirst();
        board.await(() -> onTheWall().contains(next.nickname()));
        assertThat(board.all(".arrivals li[data-kept]"))
                .as("who was there is not drawn anew")
                .hasSize(1);
        assertThat(board.text()).contains("4 screens are in.");
        comeIn(23);
        board.await(() -> board.text().contains("and 3 more"));
        board.script(
                "document.querySelectorAll('.arrivals span').forEach(name => name.textContent = arguments[0])",
                LONGEST);
        for (var size : List.of(
                List.of(1440, 900),
                List.of(1280, 720),
                List.of(1366, 630),
                List.of(1024, 768),
                List.of(800, 600),
                List.of(768, 1024))) {
            board.resize(size.getFirst(), size.getLast());
            board.await(() -> board.find(".arrivals").isDisplayed() == (size.getFirst() != 800));
            board.await(() -> Boolean.TRUE.equals(board.script("""
                            return Array.from(document.querySelectorAll('.arrivals li, .door .code, .waiting h1')).every((each) => {
                              const box = each.getBoundingClientRect();
                              return box.top >= 0 && box.right <= innerWidth
                                && box.bottom <= document.querySelector('.foot').getBoundingClientRect().top + 1;
                            });""")));
        }
    }

    @Test
    void aStrangersBoardLooksLikeOursAndSaysNothingOfTheLesson() {
        var address = address("/teach/live/" + code + "/board");
        try (var stranger = Browser.open()) {
            stranger.go(address);
            stranger.await(() -> stranger.path().equals("/sign-in"));
            SignIn.as("demo-teacher-2", stranger, address("/sign-in")).goToView(address);
            stranger.await(() -> stranger.text().contains("No lesson here"));
            assertThat(stranger.text()).doesNotContain("This is me", code);
            for (var size : List.of(List.of(360, 740), List.of(768, 1024), List.of(1440, 900))) {
                stranger.resize(size.getFirst(), size.getLast());
                assertThat((String) stranger.script(
                                "return getComputedStyle(document.querySelector('.refused h1')).fontFamily"))
                        .contains("Atkinson");
                assertThat(stranger.find(".refused .logo").getSize().getWidth()).isPositive();
                assertThat(stranger.find(".refused a").getSize().getHeight()).isGreaterThanOrEqualTo(44);
            }
            assertThat(stranger.axe()).isEmpty();
        }
    }

    @Test
    void aClassThatGotItReadsItOnTheBoardAndOnItsScreens() {
        var pupils = comeIn(10);
        ask();
        answer(pupils.subList(0, 9), true);
        answer(pupils.subList(9, 10), false);
        assertThat(why(pupils.getFirst(), asked)).as("before it is shown").isEmpty();
        show();
        board.await(() -> board.text().contains(CLASS_HAS_IT));
        assertThat(pupils).allSatisfy(pupil -> assertThat(why(pupil, asked)).contains(CLASS_HAS_IT));
        assertThat(board.axe()).isEmpty();
    }

    @Test
    void whereAFewGotItOrFewAnsweredNothingIsSaid() {
        var pupils = comeIn(6);
        ask();
        answer(pupils.subList(0, 4), true);
        show();
        assertThat(board.all(".got-it")).as("two of six have not answered").isEmpty();
        assertThat(why(pupils.getFirst(), asked)).contains("Yes, you got it.").doesNotContain("got-it");
    }
}

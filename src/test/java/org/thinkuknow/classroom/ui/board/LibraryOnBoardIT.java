package org.thinkuknow.classroom.ui.board;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.shell.Slide;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the library can put on the board, half of it on a day, put there in a real browser: no option is cut, and all letters can be read.
 */
@Tag("long")
class LibraryOnBoardIT extends RunningApplication {

    /** Puts each on the board as Flow would; says of each how large its letters are, and how much of it is out of sight. */
    private static final String MEASURE = """
            const stage = document.querySelector('board-stage');
            const foot = document.querySelector('.foot').getBoundingClientRect().top;
            stage.toggleAttribute('older', arguments[1]);
            return arguments[0].map((html) => {
              stage.innerHTML = html;
              stage.fit();
              const slide = stage.querySelector('.slide');
              const cut = Array.from(slide.querySelectorAll('h1:not(.unseen), h2, .choices li, .bars li, .scene')).filter((each) => {
                const box = each.getBoundingClientRect();
                return box.height === 0 || box.right > innerWidth || box.bottom > foot || each.scrollWidth > each.clientWidth + 1;
              }).length;
              return { letters: parseFloat(getComputedStyle(slide).fontSize), cut,
                below: slide.scrollHeight - slide.clientHeight, beside: slide.scrollWidth - slide.clientWidth };
            });""";

    @Autowired
    private LiveLessons live;

    @Autowired
    private Lessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    private final Browser browser = Browser.open();
    private String code;

    @BeforeEach
    void aBoardIsOpen() {
        code = Acting.TEACHER.get(() -> live.start("/learn/4-7/friends-on-a-screen"));
        SignIn.as("demo-teacher", browser, address("/sign-in")).goToView(address("/teach/live/" + code + "/board"));
        browser.await(() -> Boolean.TRUE.equals(browser.script("return !!customElements.get('board-stage')")));
    }

    @AfterEach
    void itEnds() {
        browser.close();
        Acting.TEACHER.run(() -> live.end(code));
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,28", "3840,2160,56", "1280,720,19", "1024,768,20", "768,1024,20"})
    void everyQuestionShowsAllThatCanBeAnsweredAndEveryAnswerAllThatIsRight(int width, int height, int floor) {
        browser.resize(width, height);
        var questions = (orders().flatMap(order -> order.steps().stream()
                        .filter(LessonStep.ToAnswer.class::isInstance)
                        .map(step -> ((LessonStep.ToAnswer) step).question()))
                .toList());
        assertThat(questions).hasSizeGreaterThan(300);
        var asked = measure(questions.stream().map(BoardQuestion::asked).toList(), false);
        var shown = measure(
                questions.stream()
                        .map(question -> BoardAnswers.shown(question, List.of(), 0))
                        .toList(),
                false);
        assertThat(IntStream.range(0, questions.size())
                        .boxed()
                        .flatMap(place -> Stream.concat(
                                wrong(
                                        asked.get(place),
                                        floor,
                                        "asked: " + questions.get(place).id()),
                                wrong(
                                        shown.get(place),
                                        floor,
                                        "shown: " + questions.get(place).id()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,24,0", "1280,720,16,2", "1024,768,17,3"})
    void stepsAreSeenWithoutScrollingButForTheLongestOnSmallBoards(int width, int height, int floor, int most) {
        browser.resize(width, height);
        var wrong = new ArrayList<String>();
        for (var band : AgeBand.values()) {
            var steps = (orders().filter(order -> order.lesson().band() == band)
                    .flatMap(order -> order.steps().stream())
                    .filter(LessonStep.ToRead.class::isInstance)
                    .map(LessonStep.ToRead.class::cast)
                    .toList());
            var seen = measure(
                    steps.stream()
                            .map(step -> BoardSlides.reading("A lesson", step))
                            .toList(),
                    band.compareTo(AgeBand.ELEVEN_TO_FOURTEEN) >= 0);
            IntStream.range(0, steps.size())
                    .boxed()
                    .flatMap(place -> wrong(
                            seen.get(place),
                            floor,
                            band.slug() + ": " + steps.get(place).title()))
                    .forEach(wrong::add);
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(most);
    }

    private Stream<RunningOrder> orders() {
        return lessons.all().stream().flatMap(lesson -> runningOrders.of(lesson.address()).stream());
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> measure(List<Slide> slides, boolean older) {
        return (List<Map<String, Object>>) browser.script(
                MEASURE,
                slides.stream().map(slide -> slide.getElement().getOuterHTML()).toList(),
                older);
    }

    /** What is wrong with it, in words; nothing if all of it is seen and large enough. */
    private static Stream<String> wrong(Map<String, Object> seen, int floor, String what) {
        var whole = number(seen, "cut") == 0 && number(seen, "below") <= 0 && number(seen, "beside") <= 0;
        return whole && number(seen, "letters") >= floor ? Stream.empty() : Stream.of(what + ": " + seen);
    }

    private static double number(Map<String, Object> seen, String name) {
        return ((Number) seen.get(name)).doubleValue();
    }
}

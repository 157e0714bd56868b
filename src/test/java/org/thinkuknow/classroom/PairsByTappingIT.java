package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A pupil of 4 to 7 joins pictures: by touch, by keyboard, without a line, and too late. */
@Tag("long")
class PairsByTappingIT extends RunningApplication {

    private static final String LESSON = "/learn/4-7/this-is-me";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    private final Browser pupil = Browser.open().resize(360, 740);
    private String code;
    private MatchPairs pairs;

    @BeforeEach
    void aClassIsAskedForPairs() {
        code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        pairs = runningOrders.of(LESSON).orElseThrow().steps().stream()
                .filter(LessonStep.ToAnswer.class::isInstance)
                .map(step -> ((LessonStep.ToAnswer) step).question())
                .filter(MatchPairs.class::isInstance)
                .map(MatchPairs.class::cast)
                .findFirst()
                .orElseThrow();
        pupil.go(address("/join/" + code));
        tap(pupil.find(".enter"));
        pupil.await(() -> pupil.text().contains("You are in."));
        show(pairs);
        pupil.await(() -> pupil.all(".card").size() == 2 * pairs.pairs().size());
    }

    @AfterEach
    void itEnds() {
        pupil.close();
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    private void show(Question question) {
        Acting.TEACHER.run(() -> lessons.show(code, question.id()));
    }

    private void tap(WebElement wanted) {
        pupil.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }

    private WebElement card(String side, String words) {
        return pupil.all("." + side + " .card").stream()
                .filter(card -> card.findElement(By.className("say")).getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void join(int place) {
        var pair = pairs.pairs().get(place);
        tap(card("left", pair.say()));
        tap(card("right", pair.with()));
    }

    private String said() {
        return (String) pupil.script("return document.querySelector('.tap-cards [role=status]').textContent");
    }

    private boolean isRight() {
        return Acting.TEACHER.get(() -> lessons.answers(code, pairs.id())).stream()
                .allMatch(answer -> pairs.understood(answer));
    }

    private int answers() {
        return Acting.TEACHER.get(() -> lessons.answers(code, pairs.id())).size();
    }

    @Test
    void picturesAreJoinedByTappingAndWhatIsSentMeansWhatWasJoined() {
        assertThat(pupil.all(".card img")).hasSize(2 * pairs.pairs().size());
        assertThat(pupil.all(".card")).allSatisfy(card -> {
            Dimension size = card.getSize();
            assertThat(Math.min(size.width, size.height)).isGreaterThanOrEqualTo(44);
        });
        assertThat((Long) pupil.script("return document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
        tap(pupil.find(".send"));
        pupil.await(() -> pupil.text().contains("Choose one for each first."));
        IntStream.range(0, pairs.pairs().size()).forEach(this::join);
        var last = pairs.pairs().getLast();
        assertThat(said()).contains(last.say(), "is joined to");
        assertThat(card("left", last.say()).getAccessibleName()).contains("joined to");
        assertThat(pupil.all(".sides line")).hasSize(pairs.pairs().size());
        assertThat(pupil.axe()).isEmpty();
        tap(pupil.find(".send"));
        pupil.await(() -> pupil.text().contains("Your answer is in."));
        assertThat(answers()).isOne();
        assertThat(isRight()).isTrue();
        assertThat(pupil.all(".card:not([disabled])"))
                .as("nothing can be changed")
                .isEmpty();
        assertThat(pupil.find(".stage").getDomProperty("innerHTML"))
                .as("before it is shown")
                .doesNotContain(pairs.pairs().getFirst().why());
        Acting.TEACHER.run(() -> lessons.showAnswers(code));
        assertThat(pupil.find(".why-all").getText()).contains("Yes, you got it.", last.why());
    }

    @Test
    void theKeyboardJoinsPartsAndJoinsAnew() {
        pupil.resize(1440, 900);
        pupil.tabTo(".left .card");
        pupil.press(Keys.SPACE).press(Keys.ARROW_RIGHT).press(Keys.ARROW_DOWN).press(Keys.ENTER);
        assertThat(pupil.all(".sides line")).hasSize(1);
        assertThat(pupil.focused().getAccessibleName()).contains("joined to");
        pupil.press(Keys.ENTER);
        assertThat(said()).contains("are apart again");
        assertThat(pupil.all(".sides line")).isEmpty();
        for (var row = 1; row <= pairs.pairs().size(); row++) {
            pupil.tabTo(".left .card:nth-child(%d)".formatted(row));
            pupil.press(Keys.SPACE).press(Keys.ARROW_RIGHT).press(Keys.SPACE);
        }
        pupil.tabTo(".send");
        pupil.press(Keys.ENTER);
        pupil.await(() -> pupil.text().contains("Your answer is in."));
        assertThat(answers()).isOne();
    }

    @Test
    void withoutALineItIsKeptAndIsThereWithItsLinesAfterwards() {
        pupil.line(false);
        IntStream.range(0, pairs.pairs().size()).forEach(this::join);
        tap(pupil.find(".send"));
        pupil.await(() -> pupil.text().contains("Your answer is kept."));
        assertThat(answers()).isZero();
        pupil.go("about:blank").line(true).go(address("/join/" + code));
        eventually(() -> assertThat(answers()).isOne());
        assertThat(isRight()).isTrue();
        pupil.await(() -> pupil.all(".sides line").size() == pairs.pairs().size());
        assertThat(pupil.all(".card:not([disabled])")).isEmpty();
    }

    @Test
    void whatIsJoinedCountsWhenTheAnswersAreShown() {
        IntStream.range(0, pairs.pairs().size()).forEach(this::join);
        Acting.TEACHER.run(() -> lessons.showAnswers(code));
        pupil.await(() -> pupil.text().contains("What you had chosen is in."));
        assertThat(answers()).isOne();
        assertThat(isRight()).isTrue();
    }

    @Test
    void pairsThatAreNotAllThereAreNotTaken() {
        join(0);
        Acting.TEACHER.run(() -> lessons.showAnswers(code));
        pupil.await(() -> pupil.text().contains("You can still answer: it is just for you."));
        assertThat(answers()).isZero();
    }
}

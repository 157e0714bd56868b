package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** One teacher with a remote, a board and three pupils, each in a browser of their own, from the first press to the goodbye. */
class WholeLessonIT extends RunningApplication {

    private static final String LESSON = "/learn/4-7/friends-on-a-screen";

    private final Browser board = Browser.open();
    private final Browser remote = Browser.open();
    private final List<Browser> pupils = Stream.generate(Browser::open).limit(3).toList();

    @AfterEach
    void close() {
        Stream.concat(Stream.of(board, remote), pupils.stream()).forEach(Browser::close);
    }

    @Test
    void aClassDoesALessonTogether() {
        SignIn.as("demo-teacher", board, address("/sign-in"));
        board.goToView(address("/teach/start?lesson=" + LESSON));
        board.await(() -> board.path().endsWith("/board"));
        var code = board.path().split("/")[3];
        assertThat(board.find(".code").getText()).isEqualTo(code);
        pupilsComeIn(code);
        board.await(() -> board.text().contains("3 screens are in"));
        theRemoteMovesEverybody(code);
        everybodyAnswers();
        theLessonEnds();
        assertThat(pupils).allSatisfy(pupil -> assertThat(pupil.consoleErrors()).isEmpty());
    }

    private void pupilsComeIn(String code) {
        var typed = pupils.getFirst().resize(360, 740).go(address("/join"));
        typed.find("#code").sendKeys(code.toLowerCase(), Keys.ENTER);
        typed.await(() -> typed.path().equals("/join/" + code));
        pupils.stream().skip(1).forEach(pupil -> pupil.go(address("/join/" + code)));
        for (var pupil : pupils) {
            press(pupil, ".enter");
            pupil.await(() -> pupil.text().contains("You are in."));
        }
        assertThat(pupils.stream()
                        .map(pupil -> pupil.find(".seat span").getText())
                        .distinct())
                .hasSize(3);
    }

    /** As a finger does on a phone, once what it wants is clear of the bar with the report button. */
    private static void press(Browser pupil, String css) {
        var wanted = pupil.find(css);
        pupil.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }

    private void theRemoteMovesEverybody(String code) {
        SignIn.as("demo-teacher", remote.resize(360, 740), address("/sign-in"));
        remote.goToView(address("/teach/live/" + code));
        assertThat(remote.text()).contains("3 screens, 3 children");
        remote.find("#next").click();
        pupils.forEach(
                pupil -> pupil.await(() -> !pupil.all(".stage [data-question]").isEmpty()));
        board.await(() -> !board.all(".asked").isEmpty());
        RemoteRooms.next(remote);
        pupils.forEach(pupil -> pupil.await(() -> pupil.text().contains("Mia has a tablet")));
        board.await(() -> board.text().contains("Mia has a tablet"));
        board.press(Keys.ARROW_LEFT);
        remote.await(() -> remote.text().contains("Show the answers"));
    }

    private void everybodyAnswers() {
        for (var pupil : pupils) {
            pupil.await(() -> !pupil.all(".stage [data-question]").isEmpty());
            press(pupil, "input[name=answer]");
            press(pupil, ".send");
            pupil.await(() -> pupil.text().contains("Your answer is in."));
            assertThat(pupil.all(".why-all")).isEmpty();
        }
        remote.await(() -> remote.text().contains("3 of 3 have answered."));
        assertThat(board.all(".bars")).isEmpty();
        remote.find("#show-answers").click();
        board.await(() -> !board.all(".bars").isEmpty());
        assertThat(board.find(".bars .count").getText()).isEqualTo("3");
        pupils.forEach(pupil -> pupil.await(() -> !pupil.all(".why-all").isEmpty()));
    }

    private void theLessonEnds() {
        RemoteRooms.open(remote, "more");
        remote.all("summary").getLast().click();
        remote.find("#end").click();
        pupils.forEach(pupil -> pupil.await(() -> pupil.text().contains("The lesson has ended")));
        board.await(() -> board.text().contains("The lesson has ended"));
        remote.await(() -> remote.text().contains("The lesson has ended."));
    }
}

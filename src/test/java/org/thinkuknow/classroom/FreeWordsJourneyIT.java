package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A teacher asks her class beside the lesson, with a remote, a board and two pupils, each in a browser of their own. */
@Tag("long")
class FreeWordsJourneyIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/when-the-chat-turns-mean";
    private static final String SIGN = ChildWords.of("he touches me");
    private static final String KIND = ChildWords.of("kind");
    private static final String QUESTION = ChildWords.of("Who reads what we write?");

    private final Browser board = Browser.open();
    private final Browser remote = Browser.open().resize(360, 740);
    private final Browser first = Browser.open().resize(360, 740);
    private final Browser second = Browser.open();

    @AfterEach
    void close() {
        Stream.of(board, remote, first, second).forEach(Browser::close);
    }

    @Test
    void aTeacherAsksAndHearsBesideTheLesson() {
        SignIn.as("demo-teacher", board, address("/sign-in"));
        board.goToView(address("/teach/start?lesson=" + LESSON));
        board.await(() -> board.path().endsWith("/board"));
        var code = board.path().split("/")[3];
        for (var pupil : List.of(first, second)) {
            pupil.go(address("/join/" + code));
            press(pupil, ".enter");
            pupil.await(() -> pupil.text().contains("You are in."));
        }
        SignIn.as("demo-teacher", remote, address("/sign-in"));
        remote.goToView(address("/teach/live/" + code));
        aPollIsAskedAndShown();
        wordsAreAskedReadAndLetThrough();
        aQuestionOutlivesALineThatIsCut(code);
        whatIsTooLongStaysInItsBox();
        theChildsWordsAreCarriedIntoARecord(code);
    }

    private void aPollIsAskedAndShown() {
        RemoteRooms.open(remote, "questions");
        remote.tabTo("#ask-class > summary").sendKeys(Keys.ENTER);
        remote.tabTo("#ask-class .ready-polls button").sendKeys(Keys.ENTER);
        for (var pupil : List.of(first, second)) {
            pupil.await(() -> pupil.text().contains("How was that for you?"));
            assertThat(pupil.axe()).isEmpty();
            pupil.tabTo("input[name=answer]").sendKeys(Keys.SPACE);
            pupil.tabTo(".send").sendKeys(Keys.ENTER);
            pupil.await(() -> pupil.text().contains("Your answer is in."));
        }
        board.await(() -> board.text().contains("2 of 2 screens have answered"));
        assertThat(board.all(".bars")).isEmpty();
        assertThat(remote.axe()).isEmpty();
        RemoteRooms.open(remote, "now");
        press(remote, "#show-aside");
        board.await(() -> !board.all(".bars").isEmpty());
        assertThat(board.find(".bars .count").getText()).isEqualTo("2");
        assertThat(board.axe()).isEmpty();
    }

    private void wordsAreAskedReadAndLetThrough() {
        RemoteRooms.open(remote, "questions");
        press(remote, "#ask-class > summary");
        remote.tabTo("#words-about").sendKeys("A good friend is …");
        remote.tabTo("#ask-words").sendKeys(Keys.ENTER);
        RemoteRooms.open(remote, "now");
        write(first, KIND);
        write(second, SIGN);
        remote.await(() -> remote.text().contains("2 of 2 have answered."));
        remote.await(() -> remote.all("#aside .pupil-words li").size() == 1);
        remote.await(() -> remote.find("#for-you-alone > summary").getText().contains("For you only: 1"));
        assertThat(remote.text()).contains(KIND).doesNotContain(SIGN);
        assertThat(board.all(".word-cloud li")).isEmpty();
        assertThat(remote.axe()).isEmpty();
        remote.tabTo("#aside .pupil-words button").sendKeys(Keys.ENTER);
        board.await(() -> board.all(".word-cloud li").size() == 1);
        assertThat(board.text())
                .contains("One or two words about", "A good friend is …", KIND)
                .doesNotContain(SIGN);
        assertThat(board.axe()).isEmpty();
        press(remote, "#aside-back");
        first.await(() -> first.text().contains("You are in."));
    }

    private void write(Browser pupil, String words) {
        pupil.await(() -> pupil.text().contains("A good friend is …"));
        assertThat(pupil.axe()).isEmpty();
        pupil.tabTo("#word-1").sendKeys(words);
        pupil.tabTo(".send").sendKeys(Keys.ENTER);
        pupil.await(() -> pupil.text().contains("Your answer is in."));
        assertThat(pupil.text()).contains("Your teacher reads these. For something private: Tell someone");
    }

    private void aQuestionOutlivesALineThatIsCut(String code) {
        press(first, ".ask-teacher summary");
        first.find("#my-question").sendKeys(QUESTION);
        first.go(address("/join/" + code));
        first.await(() -> first.find("#my-question").getAttribute("value").equals(QUESTION));
        assertThat(first.axe()).isEmpty();
        first.line(false);
        press(first, ".send-question");
        first.await(() -> first.text().contains("Your question is kept. It goes when the internet is back."));
        first.go("about:blank").line(true).go(address("/join/" + code));
        remote.await(() -> remote.find("#tab-questions").getText().equals("Questions 1"));
        RemoteRooms.open(remote, "questions");
        press(remote, "#pupil-questions li button:nth-of-type(2)");
        board.await(() -> board.text().contains(QUESTION));
        assertThat(board.axe()).isEmpty();
        first.await(() -> first.script("return JSON.stringify(localStorage).includes(arguments[0])", ChildWords.MARKER)
                .equals(false));
    }

    private void whatIsTooLongStaysInItsBox() {
        first.await(() -> first.find(".ask-teacher").isDisplayed());
        press(first, ".ask-teacher summary");
        first.script("const box = document.querySelector('#my-question'); box.value = '🦦'.repeat(10000); "
                + "box.dispatchEvent(new Event('input'))");
        press(first, ".send-question");
        first.await(() -> first.text().contains("That is a little long: 300 letters fit. It is still here"));
        assertThat(first.script("return [...document.querySelector('#my-question').value].length"))
                .isEqualTo(10_000L);
    }

    private void theChildsWordsAreCarriedIntoARecord(String code) {
        press(remote, "#for-you-alone > summary");
        assertThat(remote.find("#for-you-alone").getText())
                .contains(SIGN, "What to do now", "Call 999 first.", "designated safeguarding lead");
        assertThat(remote.axe()).isEmpty();
        press(remote, ".write-down");
        remote.await(() -> remote.path().startsWith("/teach/disclosure/D-"));
        remote.await(() -> SIGN.equals(remote.find("#child-words textarea").getAttribute("value")));
        assertThat(remote.path()).doesNotContain(ChildWords.MARKER);
        remote.goToView(address("/teach/live/" + code));
        RemoteRooms.open(remote, "more");
        remote.all("summary").getLast().click();
        press(remote, "#end");
        remote.await(() -> remote.text().contains("The lesson has ended."));
        remote.await(() -> remote.find("#for-you-alone > summary").getText().contains("For you only: 1"));
        press(remote, "#for-you-alone > summary");
        press(remote, "#for-you-alone .marked summary");
        press(remote, "#for-you-alone .marked details button");
        remote.await(() -> remote.find("#for-you-alone > summary").getText().equals("For you only: nothing just now"));
        assertThat(remote.axe()).isEmpty();
    }

    private static void press(Browser browser, String css) {
        var wanted = browser.find(css);
        browser.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }
}

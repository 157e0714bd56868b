package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.ClassWords.CloudWord;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** The remote in one hand: what is needed most is in the first view, and thirty children's words are a short list. */
@Tag("long")
class RemoteOnAPhoneIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/the-me-i-post";
    private static final String KIND = ChildWords.of("Kind");
    private static final List<String> OTHERS =
            List.of("fun", "honest", "listens", "shares", "there for you when you are sad");
    /** How many lines the parts of the first row of words stand on. */
    private static final String LINES = """
            return new Set([...document.querySelectorAll(arguments[0])].map((part) => {
              const box = part.getBoundingClientRect();
              return Math.round((box.top + box.bottom) / 2);
            })).size""";

    private static final String TOO_SMALL = "return [...document.querySelectorAll('#aside button')].filter((each) => "
            + "each.getClientRects().length && (each.offsetHeight < 44 || each.offsetWidth < 44)).length";
    /** Whether a thumb can press the list at the moment at which a row has gone. */
    private static final String WATCH = """
            const list = document.querySelector('#aside .pupil-words');
            new MutationObserver(() => setTimeout(() => window.pressable = getComputedStyle(list).pointerEvents))
                .observe(list, { childList: true })""";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private Polls polls;

    @Autowired
    private ClassWords words;

    private final Browser remote = Browser.open().resize(360, 740);
    private String code;

    @BeforeEach
    void aLessonRuns() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        SignIn.as("demo-teacher", remote, address("/sign-in"));
        remote.goToView(address("/teach/live/" + code));
    }

    @AfterEach
    void itEnds() {
        remote.close();
        TEACHER.run(() -> lessons.end(code));
    }

    private void isInFirstView(String css) {
        remote.await(() -> remote.find(css).isDisplayed());
        assertThat(remote.script(
                        "return document.querySelector(arguments[0]).getBoundingClientRect().bottom <= innerHeight",
                        css))
                .as(css)
                .isEqualTo(true);
    }

    private static void press(Browser browser, String css) {
        var wanted = browser.find(css);
        browser.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }

    private Pupil pupil() {
        return Pupil.with(address(""), code).comeIn();
    }

    @Test
    void whatIsPressedMostIsInTheFirstView() {
        isInFirstView("#next");
        remote.find("#next").click();
        isInFirstView("#show-answers");
        TEACHER.run(() ->
                polls.ask(code, PollQuestion.poll("Which of these is easiest?", List.of("The first", "The second"))));
        isInFirstView("#show-aside");
        remote.resize(320, 740);
        assertThat(remote.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    @Test
    void wordsThatAreTheSameAreOneRowWithAllThatCanBeDone() {
        wordsAreHeld();
        remote.await(() -> remote.all("#aside .waiting li").size() == OTHERS.size() + 1);
        remote.await(() -> "×3".equals(remote.find("#aside .times").getText()));
        assertThat(remote.find("#aside .word-steps button").getAttribute("aria-label"))
                .isEqualTo("Show: " + KIND + ", 3 times");
        assertThat(remote.script(
                        "return document.querySelector('#let-all').compareDocumentPosition(document.querySelector('#aside "
                                + ".pupil-words')) & Node.DOCUMENT_POSITION_PRECEDING"))
                .as("whoever presses it has read so far")
                .isEqualTo(2L);
        assertThat(remote.find("#let-all").isEnabled()).as("read first").isFalse();
        assertThat(remote.script(LINES, "#aside li:first-child button"))
                .as("on a phone")
                .isEqualTo(1L);
        assertThat(remote.axe()).isEmpty();
        remote.resize(768, 1024);
        assertThat(remote.script(LINES, "#aside li:first-child .said, #aside li:first-child button"))
                .as("on a tablet")
                .isEqualTo(1L);
        assertThat(remote.script(TOO_SMALL)).isEqualTo(0L);
        theyAreLetThroughByKeyboard();
        aWorryTakesThemToTheTeacherAlone();
        remote.await(() -> remote.find("#let-all").isEnabled());
        press(remote, "#let-all");
        remote.await(() -> remote.all("#aside .waiting li").isEmpty());
        assertThat(TEACHER.get(() -> words.cloud(code)))
                .extracting(CloudWord::count)
                .containsExactly(3, 1, 1, 1, 1);
        theyAreTakenOffAgain();
    }

    /** All of the last press with one, and any by itself. */
    private void theyAreTakenOffAgain() {
        remote.find("#undo").click();
        remote.await(() -> remote.all("#aside .waiting li").size() == OTHERS.size() - 1);
        assertThat(TEACHER.get(() -> words.cloud(code)))
                .extracting(CloudWord::count)
                .containsExactly(3);
        press(remote, "#aside .on-board button");
        remote.await(() -> remote.all("#aside .waiting li").size() == OTHERS.size());
        assertThat(TEACHER.get(() -> words.cloud(code))).isEmpty();
    }

    private void wordsAreHeld() {
        TEACHER.run(() -> polls.ask(code, PollQuestion.words("A good friend is …")));
        var asking = TEACHER.get(() -> lessons.mine(code))
                .lesson()
                .beside()
                .orElseThrow()
                .reference();
        for (var word : List.of(KIND, KIND.toUpperCase(), KIND + "!")) {
            pupil().words(asking, word);
        }
        OTHERS.forEach(word -> pupil().words(asking, word));
    }

    private void theyAreLetThroughByKeyboard() {
        remote.script(WATCH);
        remote.tabTo("#aside .word-steps button").sendKeys(Keys.ENTER);
        remote.await(() -> remote.all("#aside .waiting li").size() == OTHERS.size());
        remote.await(() -> remote.focused().getText().startsWith(OTHERS.getFirst()));
        assertThat(TEACHER.get(() -> words.cloud(code)))
                .extracting(CloudWord::count)
                .containsExactly(3);
        remote.await(() -> "none".equals(remote.script("return window.pressable")));
        remote.await(() -> Boolean.TRUE.equals(
                remote.script("return getComputedStyle(document.querySelector('#aside')).pointerEvents !== 'none'")));
    }

    private void aWorryTakesThemToTheTeacherAlone() {
        press(remote, "#aside li:last-child button:last-child");
        remote.await(() -> remote.find("#for-you-alone > summary").getText().contains("For you only: 1"));
        remote.await(() -> Boolean.TRUE.equals(
                remote.script("return getComputedStyle(document.querySelector('#aside')).pointerEvents !== 'none'")));
    }

    @Test
    void aPollOfOnesOwnBeginsWithTwoChoicesAndGrows() {
        RemoteRooms.open(remote, "questions");
        press(remote, "#ask-class > summary");
        remote.await(() -> shown().equals(List.of("words-about")));
        press(remote, "#own-poll > summary");
        remote.await(() -> shown().equals(List.of("words-about", "poll-question", "poll-choice-1", "poll-choice-2")));
        assertThat(remote.axe()).isEmpty();
        remote.tabTo("#poll-question").sendKeys("Which is hardest?");
        remote.tabTo("#poll-choice-1").sendKeys("To stop");
        remote.tabTo("#one-more-choice").sendKeys(Keys.ENTER);
        remote.await(() -> "poll-choice-3".equals(remote.focused().getAttribute("id")));
        remote.press("To say no", Keys.TAB);
        press(remote, "#ask-poll");
        remote.await(() -> TEACHER.get(() -> polls.now(code)).isPresent());
        assertThat(TEACHER.get(() -> polls.now(code)).orElseThrow().question().choices())
                .extracting(PollQuestion.Choice::say)
                .containsExactly("To stop", "To say no");
        remote.await(() -> shown().isEmpty()); // the page folds what was asked, a moment after it is asked
        press(remote, "#ask-class > summary");
        remote.await(() -> remote.find("#own-poll > summary").isDisplayed());
        press(remote, "#own-poll > summary");
        remote.await(() -> shown().size() == 4);
        for (var more = 3; more <= 5; more++) {
            press(remote, "#one-more-choice");
            var newest = "poll-choice-" + more;
            remote.await(() -> newest.equals(remote.focused().getAttribute("id")));
        }
        assertThat(remote.all("#one-more-choice")).noneMatch(WebElement::isDisplayed);
    }

    private List<String> shown() {
        return remote.all("#ask-class input").stream()
                .filter(WebElement::isDisplayed)
                .map(input -> input.getAttribute("id"))
                .toList();
    }
}

package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.PollQuestion;
import org.thinkuknow.classroom.Polls;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** With a voice that speaks when the test tells it to. */
@Tag("long")
class ReadAloudIT extends RunningApplication {

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private Polls polls;

    private static final String LESSON = "/learn/7-11/who-is-a-friend-online";
    private static final String VOICE = """
            window.said = [];
            const voices = [
              { name: 'far', lang: 'en-GB', localService: false }, { name: 'us', lang: 'en-US', localService: true },
              { name: 'gb', lang: 'en-GB', localService: true }];
            const speech = {
              getVoices: () => voices,
              speak: utterance => { window.said.push(utterance); utterance.onstart?.({}); },
              cancel: () => window.said.push('cancel'), pause: () => window.said.push('pause'), resume() {},
              addEventListener() {}, removeEventListener() {} };
            Object.defineProperty(window, 'speechSynthesis', { value: speech });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            window.now = () => window.said.filter(each => each.text).at(-1);
            window.word = text => window.now().onboundary({ name: 'word', charIndex: window.now().text.indexOf(text), \
            charLength: text.length });
            window.marked = name => [...(CSS.highlights.get(name) ?? [])].map(range => range.toString()).join('|');
            window.readToTheEnd = () => { for (let i = 0; i < 500 && document.querySelector('.reading-bar'); i++) window.now().onend(); };
            window.texts = () => window.said.map(each => each.text).filter(Boolean).map(text => text.trim());""";

    @Test
    void theWordThatIsSpokenIsMarked() {
        try (var browser = open(LESSON)) {
            press(browser, "#step-1 .listen");
            assertThat(browser.script("return now().text.trim()")).isEqualTo("Sam meets BlockFox");
            assertThat(browser.script("return marked('spoken-sentence')")).isEqualTo("Sam meets BlockFox");
            browser.script("word('meets')");
            assertThat(browser.script("return marked('spoken-word')")).isEqualTo("meets");
            browser.script("now().onend()");
            assertThat(browser.script("return now().text.trim()")).isEqualTo("Sam is nine.");
            browser.script("readToTheEnd()");
            assertThat(browser.script("return marked('spoken-word') + marked('spoken-sentence')"))
                    .isEqualTo("");
            assertThat(browser.find("#step-1 .listen").getDomAttribute("aria-pressed"))
                    .isEqualTo("false");
        }
    }

    @Test
    void aChatSaysWhoSpeaksAndWhatIsHiddenIsLeftOut() {
        try (var browser = open(LESSON)) {
            assertThat(read(browser, "#step-1 .listen"))
                    .contains("BlockFox says: Nice castle!", "He loves a building game.")
                    .doesNotContain("Sam plays a game.");
            browser.script("document.documentElement.classList.add('easy-read')");
            assertThat(read(browser, "#step-1 .listen"))
                    .contains("BlockFox says: Nice castle!", "Sam plays a game.")
                    .doesNotContain("He loves a building game.");
        }
    }

    @Test
    void theWholePageIsReadFromItsTitleToItsLastStepOnce() {
        try (var browser = open(LESSON)) {
            var texts = read(browser, ".listen-all");
            assertThat(texts.getFirst()).isEqualTo("Who is a friend online?");
            assertThat(texts)
                    .contains("Sam meets BlockFox", "You are not in trouble for telling.")
                    .doesNotContain("Listen", "Do the quiz");
            assertThat(texts).filteredOn("How to tell someone"::equals).hasSize(1);
        }
    }

    @Test
    void anAnswerAHelpPageAndAQuestionCanBeHeard() {
        try (var browser = open(LESSON + "/quiz")) {
            assertThat(read(browser, ".question .listen"))
                    .contains("BlockFox is nine.")
                    .anyMatch(text -> text.startsWith("Question 1 of "));
            browser.go(address("/ask/meet-up-asked"));
            assertThat(read(browser, ".listen-all")).contains("What to do now");
            browser.go(address("/help/who-reads-it"));
            assertThat(read(browser, ".listen-all")).hasSizeGreaterThan(5);
        }
    }

    @Test
    void theVoiceIsBritishLivesOnThisDeviceAndIsSlowForTheYoungest() {
        try (var browser = open("/learn/4-7/friends-on-a-screen")) {
            press(browser, "#step-1 .listen");
            assertThat(browser.script("return [now().voice.name, now().lang, now().rate].join()"))
                    .isEqualTo("gb,en-GB,0.8");
            browser.goToView(address("/learn/14-18/when-it-stops-feeling-right"));
            press(browser, "#step-1 .listen");
            assertThat(browser.script("return [now().voice.name, now().lang, now().rate].join()"))
                    .isEqualTo("gb,en-GB,0.95");
        }
    }

    @Test
    void itPausesStopsAndFallsSilentOnLeaving() {
        try (var browser = open(LESSON)) {
            press(browser, "#step-1 .listen");
            press(browser, ".reading-bar button");
            assertThat(browser.script("return said.at(-1)")).isEqualTo("pause");
            assertThat(browser.find(".reading-bar button").getText()).isEqualTo("Go on");
            press(browser, "#step-1 .listen");
            assertThat(browser.script("return said.at(-1)")).isEqualTo("cancel");
            assertThat(browser.all(".reading-bar")).isEmpty();
            press(browser, "#step-2 .listen");
            assertThat(browser.script("window.dispatchEvent(new Event('pagehide')); return said.at(-1)"))
                    .isEqualTo("cancel");
        }
    }

    @Test
    void whatIsReadBeforeFlowTakesOverIsReadOn() {
        var begin =
                "document.addEventListener('DOMContentLoaded', () => document.querySelector('#step-1 .listen').click());";
        try (var browser = Browser.open().beforeEveryPage(VOICE).beforeEveryPage(begin)) {
            browser.goToView(address(LESSON));
            browser.script("now().onend(); word('nine')");
            assertThat(browser.script("return marked('spoken-word')")).isEqualTo("nine");
            assertThat(browser.script("return [...CSS.highlights.get('spoken-word')][0].startContainer.isConnected"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aBrowserThatCannotSpeakHasNoButton() {
        try (var browser = Browser.open().beforeEveryPage("delete window.SpeechSynthesisUtterance;")) {
            browser.goToView(address(LESSON));
            assertThat(browser.all(".listen")).isEmpty();
        }
        try (var browser = open(LESSON)) {
            assertThat(browser.all(".listen-part")).hasSizeGreaterThan(4);
        }
    }

    @Test
    void aPupilHearsWhatStandsThereWhileTheyWaitWhenTheySayHowItWasAndAtTheEnd() {
        var code = Acting.TEACHER.get(() -> lessons.start("/learn/4-7/this-is-me"));
        try (var pupil = Browser.open().beforeEveryPage(VOICE)) {
            pupil.go(address("/join/" + code));
            press(pupil, ".enter");
            pupil.await(() -> pupil.text().contains("You are in."));
            assertThat(read(pupil, ".stage .listen")).contains("You are in.", "It starts soon: look at your teacher.");
            Acting.TEACHER.run(() -> polls.ask(code, PollQuestion.poll("Shall we go on?", List.of("Yes", "No"))));
            pupil.await(() -> !pupil.all(".question .listen").isEmpty());
            assertThat(read(pupil, ".stage .listen")).contains("Shall we go on?", "Yes", "No");
            Acting.TEACHER.run(() -> lessons.end(code));
            pupil.await(() -> pupil.text().contains("The lesson has ended"));
            assertThat(read(pupil, ".the-end .listen"))
                    .contains("The lesson has ended", "Well done, everybody.", "How was it for you?", "Good");
        }
    }

    private Browser open(String path) {
        return Browser.open().beforeEveryPage(VOICE).goToView(address(path));
    }

    /** Without moving the page, which moves by itself while it is read. */
    private static void press(Browser browser, String button) {
        browser.script("document.querySelector(arguments[0]).click()", button);
    }

    @SuppressWarnings("unchecked")
    private static List<String> read(Browser browser, String button) {
        browser.script("said.length = 0");
        press(browser, button);
        browser.script("readToTheEnd()");
        return (List<String>) browser.script("return texts()");
    }
}

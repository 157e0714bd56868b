package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LessonPageIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/who-is-a-friend-online";
    private static final String QUIZ = LESSON + "/quiz";
    private static final long MOST_OF_A_QUIZ = 160;
    private static final long MOST_OF_A_LESSON = 20;
    private static final String WATCH_FRAMES = """
            window.seen = [];
            const look = () => {
              const mains = [...document.querySelectorAll('main')].filter(main => main.getClientRects().length);
              if (mains.length || window.seen.length) {
                const whose = mains.map(main => main.closest('.first-response') ? 'first' : 'flow').join('+');
                window.seen.push(whose + ' ' + document.documentElement.scrollHeight);
              }
              requestAnimationFrame(look);
            };
            requestAnimationFrame(look);""";
    private static final String LAYOUT_SHIFT = """
            const observer = new PerformanceObserver(() => {});
            observer.observe({type: 'layout-shift', buffered: true});
            return observer.takeRecords().reduce((sum, entry) => sum + entry.value, 0)""";

    @Test
    void theTextIsInTheFirstResponse() throws Exception {
        var response = get(LESSON);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains(
                        "lang=\"en-GB\"",
                        "<title>Who is a friend online? – Think U Know</title>",
                        "Today a new player helps Sam to finish his castle.",
                        "id=\"step-1\"",
                        "href=\"/report?lesson=who-is-a-friend-online\"",
                        "href=\"/leave\"",
                        "styles/public.css");
    }

    /** The sheet is written in parts, which the build joins: each more would be a request on an old phone. */
    @Test
    void theFrameOfAPageIsOneSheetInTheOrderOfItsParts() throws Exception {
        assertThat(get("/styles/public.css").body())
                .doesNotContain("@import")
                .containsSubsequence(
                        "@font-face", ".public .top{", ".reading-panel", "@media (min-width", "@media print");
    }

    @Test
    void teachersNotesAreNotOnThePupilsPage() throws Exception {
        assertThat(get(LESSON).body()).doesNotContain("Two columns on the board");
        assertThat(get(LESSON + "/teach").body()).contains("Two columns on the board");
        assertThat(get(LESSON + "/teach/home-sheet").body()).contains("A talk for families");
    }

    @Test
    void anUnknownAddressIsNotFoundAndSaysSoKindly() throws Exception {
        for (var path :
                List.of("/learn/7-11/nothing-here", "/learn/5-9", "/learn", "/nothing-here", LESSON + "/nothing")) {
            var response = get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.body()).as(path).contains("Nothing is wrong with you or your device.", "0800 1111");
        }
    }

    @Test
    void everyPublicPageNamesItsScriptsAndNoForeignAddress() throws Exception {
        assertThat(policy(get(LESSON))).contains("default-src 'none'", "script-src 'self';");
        var first = policy(get(QUIZ));
        assertThat(first)
                .contains(
                        "default-src 'self'",
                        "script-src 'self' 'sha256-",
                        "object-src 'none'",
                        "frame-ancestors 'none'")
                .doesNotContain("http:", "https:");
        assertThat(policy(get(QUIZ))).as("the same for everybody").isEqualTo(first);
    }

    @Test
    void itCanBeReadWithoutScript() {
        try (var browser = Browser.withoutScript()) {
            browser.go(address(LESSON));
            assertThat(browser.text()).contains("Sam meets BlockFox", "Tell someone", "Leave this page");
            assertThat(browser.find("h1").getCssValue("font-family")).contains("Andika");
            browser.screenshot("lesson-without-script");
        }
    }

    @Test
    void flowTakesOverWithoutAFlash() {
        try (var browser = Browser.open().resize(360, 740).beforeEveryPage(WATCH_FRAMES)) {
            browser.goToView(address(QUIZ));
            @SuppressWarnings("unchecked")
            var frames =
                    (List<String>) browser.script("return window.seen.filter((frame, i, all) => frame !== all[i - 1])");
            var taken = frames.stream()
                    .filter(frame -> frame.startsWith("flow"))
                    .findFirst()
                    .orElseThrow();
            assertThat(frames)
                    .as("whose text is visible and how high the page is, frame by frame")
                    .contains(taken.replace("flow", "first"))
                    .allMatch(frame -> frame.matches("(first|flow) \\d+"));
            assertThat(((Number) browser.script(LAYOUT_SHIFT)).doubleValue())
                    .as("layout shift")
                    .isLessThan(0.02);
        }
    }

    @Test
    void whatHadTheFocusHasItAgainWhenFlowTakesOver() {
        try (var browser = Browser.open()
                .beforeEveryPage(
                        "addEventListener('DOMContentLoaded', () => document.querySelector('.first-response .back a').focus())")) {
            browser.goToView(address(QUIZ));
            assertThat(browser.focused().getText()).isEqualTo("Back to the lesson");
            assertThat(browser.script("return !!document.activeElement.closest('.first-response')"))
                    .isEqualTo(false);
        }
    }

    @Test
    void theAddressOfAStepOpensAtTheStep() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON + "#step-4"));
            var top = (Number) browser.script("return document.querySelector('#step-4').getBoundingClientRect().top");
            assertThat(top.doubleValue()).isBetween(0.0, 300.0);
        }
    }

    @Test
    void aQuizNeedsAtMost160KilobytesOfScriptAndALessonLittle() {
        assertThat(kilobytesOfScript(LESSON)).isBetween(1L, MOST_OF_A_LESSON);
        assertThat(kilobytesOfScript(QUIZ)).isBetween(MOST_OF_A_LESSON, MOST_OF_A_QUIZ);
    }

    private long kilobytesOfScript(String path) {
        try (var browser = Browser.open()) {
            browser.goToView(address(path));
            var bytes = ((Number) browser.script("""
                    return performance.getEntriesByType('resource').filter(r => r.name.includes('.js'))
                        .reduce((sum, r) => sum + r.encodedBodySize, 0)""")).longValue();
            System.out.printf("JavaScript of %s, compressed: %.1f KB%n", path, bytes / 1024.0);
            return bytes / 1024;
        }
    }

    @Test
    void nothingIsFetchedFromElsewhereAndTheConsoleIsQuiet() {
        try (var browser = Browser.open()) {
            for (var path : List.of("/", "/learn/4-7", LESSON, LESSON + "/teach", LESSON + "/quiz")) {
                browser.goToView(address(path));
                var foreign = browser.script(
                        "return performance.getEntriesByType('resource').map(r => r.name).filter(n => !n.startsWith(location.origin))");
                assertThat((List<?>) foreign).as(path).isEmpty();
                assertThat(browser.consoleErrors()).as(path).isEmpty();
            }
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String policy(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Security-Policy").orElse("");
    }
}

package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** One page of each kind, on the narrowest phone, at 200 % (WCAG 1.4.4, 1.4.10), and with the largest letters. */
@Tag("long")
class EveryWidthIT extends RunningApplication {

    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String TOO_SMALL = """
            return [...document.querySelectorAll('.top a, .top button, .places a, .back a, .main-action, .quiet, .listen, .ways \
            a, .option, .reading-panel label')]
                .filter(each => each.getClientRects().length && (each.offsetHeight < 44 || each.offsetWidth < 44))
                .map(each => each.outerHTML)""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/learn/4-7",
                "/learn/7-11",
                "/learn/11-14",
                "/learn/14-18",
                "/learn/4-7/friends-on-a-screen",
                "/learn/7-11/who-is-a-friend-online",
                "/learn/11-14/chat-trust-and-pressure",
                "/learn/14-18/when-it-stops-feeling-right",
                "/learn/7-11/who-is-a-friend-online/quiz",
                "/learn/7-11/who-is-a-friend-online/teach",
                "/learn/4-7/friends-on-a-screen/teach/worksheet",
                "/learn/7-11/who-is-a-friend-online/teach/worksheet",
                "/learn/7-11/who-is-a-friend-online/teach/home-sheet",
                "/learn/7-11/who-is-a-friend-online/teach/slides",
                "/learn/map",
                "/ask",
                "/ask/meet-up-asked",
                "/help",
                "/help/helplines",
                "/privacy"
            })
    void nothingHasToBeMovedSidewaysAndEverythingCanBePressed(String path) {
        try (var browser = Browser.open().resize(320, 640)) {
            browser.goToView(address(path));
            assertThat(browser.script(SIDEWAYS)).as("320 px").isEqualTo(0L);
            assertThat((Iterable<?>) browser.script(TOO_SMALL))
                    .as("smaller than 44 px")
                    .isEmpty();
            browser.script("document.documentElement.dataset.letters = 'largest'");
            assertThat(browser.script(SIDEWAYS)).as("320 px, largest letters").isEqualTo(0L);
            browser.script("delete document.documentElement.dataset.letters");
            assertThat(browser.zoom(1280, 1024, 2).script(SIDEWAYS)).as("200 %").isEqualTo(0L);
            browser.resize(768, 1024);
            assertThat(browser.script(SIDEWAYS)).as("768 px").isEqualTo(0L);
        }
    }
}

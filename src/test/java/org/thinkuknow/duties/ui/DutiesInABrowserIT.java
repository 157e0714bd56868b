package org.thinkuknow.duties.ui;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What is due when, on any width and by night. */
@Tag("long")
class DutiesInABrowserIT extends RunningApplication {

    @Test
    void aManagerFindsAPageForEveryEyeAndHand() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-offender-manager", browser, address("/sign-in"));
            for (var page : List.of("duties", "law")) {
                browser.dark(false).resize(1440, 900).goToView(address("/offenders/" + page));
                assertThat(browser.path()).isEqualTo("/offenders/" + page);
                assertThat(browser.axe()).isEmpty();
                assertThat(browser.dark(true).axe()).as("by night").isEmpty();
                for (var width : new int[] {360, 768, 1440}) {
                    browser.dark(false).resize(width, 900).screenshot("%s-%d".formatted(page, width));
                    assertThat(browser.axe()).as("%d wide", width).isEmpty();
                }
            }
        }
    }
}

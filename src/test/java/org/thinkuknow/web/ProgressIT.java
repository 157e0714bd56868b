package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressIT extends RunningApplication {

    @Test
    void aLessonReadToItsEndIsMarkedInThisBrowserUntilItIsForgotten() {
        try (var browser = Browser.open()) {
            browser.goToView(address("/learn/4-7"));
            assertThat(browser.text()).doesNotContain("You have read this", "Forget what I did here");
            browser.goToView(address("/learn/4-7/friends-on-a-screen"));
            assertThat(browser.script("return localStorage.getItem('thinkuknow.progress')"))
                    .as("before the end was seen")
                    .isNull();
            browser.script("document.querySelector('.onwards').scrollIntoView()");
            browser.await(() -> browser.script("return localStorage.getItem('thinkuknow.progress')") != null);
            browser.goToView(address("/learn/4-7"));
            assertThat(browser.find(".lesson-card .done").getText()).isEqualTo("You have read this");
            browser.find("forget-progress button").click();
            assertThat(browser.all(".done")).isEmpty();
            assertThat(browser.script("return localStorage.getItem('thinkuknow.progress')"))
                    .isNull();
        }
    }
}

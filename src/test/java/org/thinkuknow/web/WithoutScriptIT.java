package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

class WithoutScriptIT extends RunningApplication {

    @Test
    void aLessonCanBeReadAndAReportSentAndItsAnswerFoundWithoutAnyScript() {
        try (var browser = Browser.withoutScript().resize(360, 740)) {
            browser.go(address("/learn/7-11/who-is-a-friend-online"));
            assertThat(browser.find("#step-1").getText()).isNotBlank();
            browser.find(".report-button").click();
            browser.await(() -> browser.path().equals("/report"));
            browser.find("#what").sendKeys(ChildWords.of("a boy keeps asking for pictures"));
            browser.find("button[type=submit]").click();
            assertThat(browser.find("#receipt").getText().split(" ")).hasSize(5);
            browser.find(".receipt button").click();
            assertThat(browser.find("#status").getText()).isNotBlank();
            browser.find(".leave").click();
            browser.await(() -> browser.path().equals("/sign-in"));
        }
    }
}

package org.thinkuknow.report.web;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebDriverException;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Send without a connection. A form that goes to the address of its own page is lost with it: the browser's error page takes its place in
 * the history.
 */
class NoLineIT extends RunningApplication {

    private static final String WORDS = ChildWords.of("he says he will tell everyone");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report",
                "/report?for=under-11",
                "/report?for=adult&lang=cy",
                "/report?back=class",
                "/report?turn=1",
                "/report?turn=1&lang=cy&back=class",
                "/report/form",
                "/report/reply",
                "/report/reply?turn=1"
            })
    void noFormGoesToTheAddressOfItsOwnPage(String path) {
        assertGoesElsewhere(path, new Visitor(address("")).get(path).body());
    }

    /** The same for pages that stand behind a press, however often it is pressed. */
    @Test
    void norDoesOneThatComesBackOrFollows() {
        var visitor = new Visitor(address(""));
        var at = "/report";
        var page = visitor.get(at).body();
        for (var press = 0; press < 3; press++) { // refused: nothing was written
            at = assertGoesElsewhere(at, page);
            page = visitor.post(at, fields(page)).body();
        }
        var sent = fields(page);
        sent.put("what", WORDS);
        at = assertGoesElsewhere(at, page);
        page = visitor.post(at, sent).body();
        var receipt = Jsoup.parse(page).select("#receipt").text();
        assertThat(receipt).isNotEmpty();
        for (var press = 0; press < 2; press++) { // what can be added
            at = assertGoesElsewhere(at, page);
            page = visitor.post(at, fields(page)).body();
        }
        at = "/report/reply";
        page = visitor.post(at, Map.of("receipt", receipt)).body();
        for (var press = 0; press < 2; press++) {
            at = assertGoesElsewhere(at, page);
            var answer = fields(page);
            answer.put("answer", WORDS);
            page = visitor.post(at, answer).body();
        }
    }

    private static Map<String, String> fields(String page) {
        var fields = new HashMap<String, String>();
        Jsoup.parse(page)
                .select("#telling input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    /** Returns where the form of the page goes. */
    private static String assertGoesElsewhere(String path, String page) {
        var own = URI.create("http://site" + path);
        var document = Jsoup.parse(page, own.toString());
        assertThat(document.select("form[method=post]")).as(path).isNotEmpty().allSatisfy(form -> {
            assertThat(form.absUrl("action")).as(path).isNotEqualTo(own.toString());
        });
        assertThat(document.select("button[formaction]")).as(path).allSatisfy(button -> {
            assertThat(button.absUrl("formaction")).as(path).isNotEqualTo(own.toString());
        });
        return URI.create(document.select("#telling").first().absUrl("action"))
                .toString()
                .substring("http://site".length());
    }

    @Test
    void withScriptThePageSaysThatTheWordsAreStillHereAndOnePressSendsThem() {
        try (var browser = Browser.open()) {
            browser.resize(360, 740).go(address("/report"));
            browser.find("#what").sendKeys(WORDS);
            browser.line(false);
            browser.find("#telling .main-action").click();
            browser.await(() -> !browser.all(".no-line").isEmpty());
            assertThat(browser.find(".no-line").getText()).contains("Your words are still here", "0800 1111");
            assertThat(browser.find("#what").getAttribute("value")).isEqualTo(WORDS);
            assertThat(browser.axe()).isEmpty();
            browser.screenshot("no-line");
            browser.line(true);
            browser.find("#telling .main-action").click();
            browser.await(() -> !browser.all("#receipt").isEmpty());
        }
    }

    @Test
    void withoutScriptTheWayBackHasTheWords() {
        try (var browser = Browser.withoutScript()) {
            browser.go(address("/report"));
            browser.find("#what").sendKeys(WORDS);
            browser.line(false);
            try {
                browser.find("#telling .main-action").click();
            } catch (WebDriverException noPage) {
                assertThat(noPage.getMessage()).contains("ERR_INTERNET_DISCONNECTED");
            }
            browser.line(true).back();
            browser.await(() -> !browser.all("#what").isEmpty());
            assertThat(browser.find("#what").getAttribute("value")).isEqualTo(WORDS);
        }
    }
}

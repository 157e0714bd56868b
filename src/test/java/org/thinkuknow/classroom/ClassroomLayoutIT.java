package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What has to be seen without scrolling, on the screens that a live lesson is made for. */
@Tag("long")
class ClassroomLayoutIT extends RunningApplication {

    private static final String PICTURES = "/learn/4-7/friends-on-a-screen";
    private static final String CHAT = "/learn/14-18/when-it-stops-feeling-right";
    private static final String IN_VIEW = """
            return Array.from(document.querySelectorAll(arguments[0])).every(each => { const box = each.getBoundingClientRect();
              return box.height > 0 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth; })""";

    @Autowired
    private LiveLessons lessons;

    private final Browser browser = Browser.open();
    private String code;

    private record Size(int width, int height) {}

    @AfterEach
    void itEnds() {
        browser.close();
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    private void start(String lesson) {
        code = Acting.TEACHER.get(() -> lessons.start(lesson));
    }

    private void assertInView(String css, String as) {
        browser.find(css);
        assertThat(browser.script(IN_VIEW, css)).as(as).isEqualTo(true);
    }

    private double fontSize(String css) {
        return ((Number) browser.script(
                        "return parseFloat(getComputedStyle(document.querySelector(arguments[0])).fontSize)", css))
                .doubleValue();
    }

    @Test
    void theBoardShowsItsCodeAtEverySizeAndLargeWhileTheClassComesIn() {
        start(PICTURES);
        SignIn.as("demo-teacher", browser, address("/sign-in"));
        var sizes = List.of(new Size(360, 740), new Size(768, 1024), new Size(1440, 900));
        browser.goToView(address("/teach/live/" + code + "/board"));
        for (var size : sizes) {
            browser.resize(size.width(), size.height());
            assertInView(".live-board .code, .live-board .qr", "coming in at " + size);
        }
        var comingIn = fontSize(".code");
        Acting.TEACHER.run(() -> lessons.show(code, "step-1"));
        browser.await(() -> !browser.all(".live-board .slide .words img").isEmpty());
        assertThat(comingIn).isGreaterThan(1.5 * fontSize(".code"));
        for (var size : sizes) {
            browser.resize(size.width(), size.height());
            assertInView(".live-board .way-in .code", "at a step at " + size);
            browser.find("#way-in").click();
            assertInView(".live-board dialog .code, .live-board dialog .qr", "made large at " + size);
            browser.find("#close-over").click();
            browser.await(() -> browser.all("dialog").isEmpty());
        }
    }

    @Test
    void aPhoneShowsTheWayInWithoutScrolling() {
        start(PICTURES);
        browser.resize(360, 740).go(address("/join/" + code));
        assertInView(".enter, .report-button, .heads label", "what there is to press");
        assertThat(browser.script("return document.querySelector('.enter').getBoundingClientRect().bottom < "
                        + "document.querySelector('.report-button').getBoundingClientRect().top"))
                .as("one does not cover the other")
                .isEqualTo(true);
    }

    @Test
    void aChatInClassLooksLikeAChatAndAStepSaysItsOwnNumber() {
        start(CHAT);
        Acting.TEACHER.run(() -> lessons.show(code, "step-1"));
        browser.resize(360, 740).go(address("/join/" + code));
        browser.find(".enter").click();
        browser.find(".stage .chat");
        assertThat(browser.script(
                        "const said = getComputedStyle(document.querySelector('.chat .said')); return said.backgroundColor + "
                                + "said.paddingTop"))
                .isEqualTo("rgba(0, 0, 0, 0)0px");
        Acting.TEACHER.run(() -> lessons.show(code, "step-2"));
        browser.await(() -> "\"2\""
                .equals(browser.script(
                        "return getComputedStyle(document.querySelector('.stage h2'), '::before').content")));
    }
}

package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** Every screen of a live lesson by keyboard alone, and what axe says of it; the kinds of question are in {@link PupilScreenIT}. */
@Tag("long")
class EveryScreenIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/the-me-i-post";

    @Autowired
    private LiveLessons lessons;

    private final Browser teacher = Browser.open();
    private final Browser pupil = Browser.open().resize(360, 740);

    /** Whatever broke off before this leaves no lesson behind, about which the start would ask. */
    @BeforeEach
    void noneOfTheTeachersLessonsRuns() {
        TEACHER.run(() -> lessons.running().forEach(lesson -> lessons.end(lesson.code())));
    }

    @AfterEach
    void close() {
        teacher.close();
        pupil.close();
    }

    private static void press(Browser browser, String css) {
        browser.tabTo(css).sendKeys(Keys.ENTER);
    }

    private static void isAccessible(Browser browser, String screen) {
        assertThat(browser.axe()).as(screen).isEmpty();
    }

    @Test
    void everyScreenIsReachedAndLeftWithoutAMouse() {
        SignIn.as("demo-teacher", teacher, address("/sign-in"));
        teacher.goToView(address("/teach/start?lesson=" + LESSON));
        teacher.await(() -> teacher.path().endsWith("/board"));
        var code = teacher.path().split("/")[3];
        isAccessible(teacher, "the board while the class comes in");
        theBarOfTheBoardLeadsToTheRemote(code);
        theCodeIsTypedWrongThenRight(code);
        theRemoteMovesTheClass(code);
        theRemoteEndsTheLesson();
        theResults();
    }

    private void theBarOfTheBoardLeadsToTheRemote(String code) {
        teacher.tabTo("#remote");
        teacher.press(Keys.ENTER);
        teacher.await(() -> "close-over".equals(teacher.focused().getAttribute("id")));
        assertThat(teacher.tabTo("dialog a").getAttribute("href")).endsWith("/teach/live/" + code);
        isAccessible(teacher, "the way to the remote");
        teacher.press(Keys.ESCAPE);
        teacher.await(() -> teacher.all("dialog").isEmpty());
        assertThat(teacher.focused().getAttribute("id"))
                .as("where the keyboard goes on")
                .isEqualTo("remote");
    }

    private void theCodeIsTypedWrongThenRight(String code) {
        pupil.go(address("/join"));
        isAccessible(pupil, "the code page");
        pupil.tabTo("#code").sendKeys("bbccdd", Keys.ENTER);
        pupil.await(() -> pupil.text().contains("No lesson has these letters"));
        isAccessible(pupil, "the code page after a wrong code");
        pupil.tabTo("#code").sendKeys(code.toLowerCase(), Keys.ENTER);
        pupil.await(() -> pupil.path().equals("/join/" + code));
        pupil.tabTo("[name=heads]").sendKeys(Keys.ARROW_RIGHT);
        isAccessible(pupil, "coming in");
        press(pupil, ".enter");
        pupil.await(() -> pupil.text().contains("You are in."));
        isAccessible(pupil, "in, before it starts");
        teacher.await(() -> teacher.text().contains("1 screen is in."));
    }

    private void theRemoteMovesTheClass(String code) {
        teacher.resize(360, 740).goToView(address("/teach/live/" + code));
        isAccessible(teacher, "the remote before it starts");
        press(teacher, "#next");
        pupil.await(() -> !pupil.all(".stage [data-question]").isEmpty());
        pupil.await(() -> "ask".equals(pupil.focused().getAttribute("id"))); // The new question is read out.
        pupil.tabTo("input[name=answer]").sendKeys(Keys.SPACE);
        press(pupil, ".send");
        teacher.await(() -> teacher.text().contains("1 of 1 have answered."));
        isAccessible(teacher, "the remote at a question");
        press(teacher, "#show-answers");
        pupil.find(".why-all");
        isAccessible(pupil, "what is right");
        teacher.tabTo("#tab-now").sendKeys(Keys.ARROW_LEFT);
        teacher.await(() -> teacher.find("#room-more").isDisplayed());
        isAccessible(teacher, "the remote's other parts");
        press(teacher, "details:has(#pace) > summary");
        press(teacher, "#pace");
        pupil.await(() -> pupil.find(".own-pace").isDisplayed());
        press(pupil, ".next-one");
        pupil.await(() -> !pupil.all(".stage .step").isEmpty());
        isAccessible(pupil, "alone");
        isAccessible(teacher, "the remote while every pupil goes alone");
    }

    private void theRemoteEndsTheLesson() {
        teacher.tabTo("summary:has(+ * #end), details:has(#end) summary").sendKeys(Keys.ENTER);
        press(teacher, "#end");
        pupil.await(() -> pupil.text().contains("The lesson has ended"));
        isAccessible(pupil, "after the end");
        teacher.await(() -> teacher.text().contains("The lesson has ended."));
        isAccessible(teacher, "the remote after the end");
        assertThat(teacher.focused().getTagName())
                .as("where the keyboard is once its button has gone")
                .isEqualTo("h1");
    }

    private void theResults() {
        press(teacher, "a[href^='teach/results/'], a[href^='/teach/results/']");
        teacher.await(() -> teacher.path().startsWith("/teach/results/"));
        teacher.awaitFlow();
        isAccessible(teacher, "the results");
        teacher.goToView(address("/teach/taught"));
        isAccessible(teacher, "the lessons that were taught");
        press(teacher, "a[href*='teach/results/']");
        teacher.await(() -> teacher.path().startsWith("/teach/results/"));
    }
}

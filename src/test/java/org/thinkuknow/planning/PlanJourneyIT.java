package org.thinkuknow.planning;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.SignIn;

import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** A teacher plans a year with nothing but the keyboard, prepares a lesson and starts it. */
@Tag("long")
class PlanJourneyIT extends TwoStaffRooms {

    @Autowired
    private LiveLessons live;

    private final Browser browser = Browser.open();
    private final String name = name();

    /** What others have left of classes is before the keyboard, and may be long; the form of the first class stands open. */
    @BeforeEach
    void nobodyHasLeftClasses() {
        Stream.of(calendar.thisYear(), year())
                .forEach(of -> TEACHER.run(() -> classes.mine(of).forEach(each -> classes.remove(each.reference()))));
    }

    @AfterEach
    void leaveNothing() {
        browser.close();
        TEACHER.run(() -> live.running().forEach(lesson -> live.end(lesson.code())));
        TEACHER.run(() -> classes.mine(year()).stream()
                .filter(each -> each.name().startsWith(name))
                .forEach(each -> classes.remove(each.reference())));
    }

    @Test
    void byKeyboardFromTheRoomToTheBoard() {
        SignIn.as("demo-teacher", browser, address("/sign-in"));
        browser.tabTo("#this-week a[href='/teach/plan']").sendKeys(Keys.ENTER);
        browser.await(() -> browser.path().equals("/teach/plan"));
        browser.awaitFlow();
        makeTheClass();
        planTheYear();
        moveALesson();
        giveItAnotherName();
        prepareAndStart();
        lookBack();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private void makeTheClass() {
        browser.tabTo("#class-name input").sendKeys(name);
        browser.tabTo("#year-group input").sendKeys("Year 8", Keys.ENTER, Keys.TAB);
        browser.awaitFlow();
        assertThat(browser.script("return document.querySelector('#band vaadin-radio-button[checked]').textContent"))
                .asString()
                .contains("Ages 11 to 14");
        browser.tabTo("#school-year input").sendKeys(Keys.ARROW_DOWN);
        browser.tabTo("#make-class").sendKeys(Keys.ENTER);
        browser.await(() -> browser.path().startsWith("/teach/plan/C-"));
        browser.awaitFlow();
        assertThat(browser.find("h1").getText()).isEqualTo("Plan of " + name);
        looksRight("plan-of-class-empty");
    }

    private void planTheYear() {
        browser.tabTo("#fill").sendKeys(Keys.ENTER);
        browser.awaitFlow();
        assertThat(browser.find("#message").getText()).contains("The plan is made");
        assertThat(browser.all(".week .planned")).hasSize(8);
    }

    private void moveALesson() {
        browser.tabTo(".week .planned summary").sendKeys(Keys.ENTER);
        var moved = browser.find(".planned details[open]").getText();
        browser.tabTo("[id^=move-]").sendKeys(Keys.ENTER);
        browser.awaitFlow();
        assertThat(browser.focused().getText())
                .as("the focus is where the lesson can go")
                .isEqualTo("Put it here");
        looksRight("plan-of-class-choosing");
        browser.press(Keys.ESCAPE).awaitFlow();
        assertThat(browser.find("#message").getText()).isEqualTo("Nothing has changed.");
        assertThat(browser.all(".put")).isEmpty();
        browser.find(".week .planned summary").sendKeys(Keys.ENTER);
        browser.tabTo("[id^=move-]").sendKeys(Keys.ENTER);
        browser.awaitFlow();
        browser.tabTo("#put-" + weeks().get(1)).sendKeys(Keys.ENTER);
        browser.awaitFlow();
        assertThat(moved)
                .contains(browser.find("#week-" + weeks().get(1) + " .title").getText());
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("week-" + weeks().get(1));
    }

    private void giveItAnotherName() {
        browser.tabTo("#another-name").sendKeys(Keys.ENTER);
        browser.tabTo("#other-name input").sendKeys(Keys.END, " b");
        looksRight("plan-of-class-end");
        browser.tabTo("#rename-class").sendKeys(Keys.ENTER);
        browser.awaitFlow();
        assertThat(browser.find("h1").getText()).isEqualTo("Plan of " + name + " b");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("another-name");
    }

    private void prepareAndStart() {
        browser.tabTo(".week a[href^='/teach/prepare/']").sendKeys(Keys.ENTER);
        browser.await(() -> browser.path().startsWith("/teach/prepare/"));
        browser.awaitFlow();
        browser.tabTo("#pace input").sendKeys(Keys.ARROW_DOWN);
        browser.tabTo("#notes textarea").sendKeys("Cards for table two");
        browser.await(() -> browser.find("#message").getText().startsWith("Saved."));
        looksRight("prepare");
        browser.goToView(address(browser.path()));
        assertThat(browser.find("#notes textarea").getDomProperty("value")).isEqualTo("Cards for table two");
        browser.tabTo(".first-choice").sendKeys(Keys.ENTER);
        browser.await(() -> browser.path().endsWith("/board"));
        browser.awaitFlow();
        var code = browser.path().split("/")[3];
        assertThat(browser.find(".code").getText()).isEqualTo(code);
        assertThat(TEACHER.get(() -> live.mine(code)).lesson().pace()).isEqualTo(Pace.OWN);
        browser.goToView(address("/teach/live/" + code));
        browser.tabTo(".notes-at-hand summary").sendKeys(Keys.ENTER);
        assertThat(browser.find(".notes-at-hand").getText()).contains("Cards for table two");
        assertThat(browser.axe()).isEmpty();
        TEACHER.run(() -> live.end(code));
        browser.goToView(address(
                "/teach/results/" + TEACHER.get(() -> live.mine(code)).lesson().reference()));
        assertThat(browser.find("#what-next").getText()).contains(name, "It comes next in your plan");
        looksRight("what-next");
    }

    private void lookBack() {
        browser.tabTo("#what-next a[href^='/teach/plan/']").sendKeys(Keys.ENTER);
        browser.await(() -> browser.path().startsWith("/teach/plan/C-"));
        browser.awaitFlow();
        browser.tabTo("a[href^='/teach/map/']").sendKeys(Keys.ENTER);
        browser.await(() -> browser.path().startsWith("/teach/map/C-"));
        browser.awaitFlow();
        assertThat(browser.find(".room").getText()).contains("1 of 8 lessons taught, 7 planned, 0 neither");
        assertThat(browser.asPrinted(false).find("#print").isDisplayed()).isFalse();
        assertThat(browser.sheets()).isBetween(1, 2);
    }

    private void looksRight(String screen) {
        Looks.right(browser, "planning-" + screen);
    }
}

package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** What the teacher sees on the remote for herself, what a press can undo, and how the lesson ends. */
@Tag("long")
class RemoteForTheTeacherIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/the-me-i-post";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private Polls polls;

    @Autowired
    private ClassWords words;

    private final Browser remote = Browser.open().resize(360, 740);
    private String code;

    @BeforeEach
    void aLessonRuns() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        SignIn.as("demo-teacher", remote, address("/sign-in"));
        remote.goToView(address("/teach/live/" + code));
    }

    @AfterEach
    void itEnds() {
        remote.close();
        TEACHER.run(() -> lessons.end(code));
    }

    private void isInFirstView(String css) {
        remote.await(() -> remote.find(css).isDisplayed());
        assertThat(remote.script(
                        "return document.querySelector(arguments[0]).getBoundingClientRect().bottom <= innerHeight",
                        css))
                .as(css)
                .isEqualTo(true);
    }

    private static void press(Browser browser, String css) {
        var wanted = browser.find(css);
        browser.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }

    private Pupil pupil() {
        return Pupil.with(address(""), code).comeIn();
    }

    @Test
    void aThumbThatTapsTwiceGoesOnOnceAndAStepCanBeTakenBack() {
        remote.script("const next = document.querySelector('#next'); next.click(); next.click();");
        remote.await(() -> remote.find("#place").getText().startsWith("1 of "));
        RemoteRooms.next(remote);
        remote.await(() -> remote.find("#place").getText().startsWith("2 of "));
        remote.find("#undo").click();
        remote.await(() -> remote.find("#place").getText().startsWith("1 of "));
        press(remote, "#show-answers");
        remote.await(() -> TEACHER.get(() -> lessons.mine(code)).lesson().answersShown());
        remote.find("#undo").click();
        remote.await(() -> !TEACHER.get(() -> lessons.mine(code)).lesson().answersShown());
    }

    @Test
    void theTeacherSeesForHerselfWhatIsAskedWhatIsRightAndWhatWasAnswered() {
        var pupil = pupil();
        RemoteRooms.next(remote);
        remote.await(() -> !remote.all("#place .bars .mark").isEmpty());
        var question = TEACHER.get(() -> lessons.mine(code)).lesson().step();
        pupil.answer(question, 1);
        remote.await(() -> remote.all("#place .bars .count").stream()
                .map(WebElement::getText)
                .toList()
                .get(1)
                .equals("1"));
        assertThat(remote.find("#place").getText()).contains("minutes gone, about", "Next: ", "1 of 1 have answered.");
        RemoteRooms.open(remote, "more");
        press(remote, "#room-more details summary");
        press(remote, ".line-up li:nth-child(3) button");
        remote.await(() -> remote.find("#room-now").isDisplayed());
        remote.await(() -> remote.find("#place").getText().startsWith("3 of "));
    }

    @Test
    void atTheLastPartTheWayOnIsTheEndWhichAsksOnceAndWhoItWas() {
        TEACHER.run(() -> lessons.move(code, 100));
        remote.await(() -> remote.find("#end-here").isDisplayed());
        assertThat(remote.all("#next")).noneMatch(WebElement::isDisplayed);
        remote.find("#end-here").click();
        remote.await(() -> "end-now".equals(remote.focused().getAttribute("id")));
        assertThat(remote.axe()).isEmpty();
        press(remote, "#end-now");
        remote.await(() -> remote.text().contains("The lesson has ended."));
        assertThat(remote.text()).contains("What next");
    }

    @Test
    void whereThereIsSpaceAllRoomsStandSideBySide() {
        remote.resize(1440, 900);
        assertThat(remote.all(".room-of-remote")).hasSize(4).allMatch(WebElement::isDisplayed);
        assertThat(remote.all("[role=tab]")).noneMatch(WebElement::isDisplayed);
        remote.resize(768, 1024);
        assertThat(remote.all(".room-of-remote").stream().filter(WebElement::isDisplayed))
                .hasSize(1);
    }
}

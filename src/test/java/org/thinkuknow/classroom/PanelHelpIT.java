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

/** Each panel says what it is, for a mouse and for a keyboard. */
@Tag("long")
class PanelHelpIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/who-knows-where-you-are";

    @Autowired
    private LiveLessons lessons;

    private final Browser teacher = Browser.open();
    private String code;

    @BeforeEach
    void aLessonRuns() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        SignIn.as("demo-teacher", teacher, address("/sign-in"));
    }

    @AfterEach
    void itEnds() {
        teacher.close();
        TEACHER.run(() -> lessons.end(code));
    }

    private void opensAndCloses(String panel, String says) {
        teacher.tabTo("#ask-" + panel).sendKeys(Keys.ENTER);
        teacher.await(() -> teacher.find("#about-" + panel).isDisplayed());
        assertThat(teacher.find("#about-" + panel).getText()).contains(says);
        assertThat(teacher.axe()).as(panel).isEmpty();
        teacher.press(Keys.ESCAPE);
        teacher.await(() -> !teacher.find("#about-" + panel).isDisplayed());
        assertThat(teacher.focused().getAttribute("id")).isEqualTo("ask-" + panel);
    }

    @Test
    void theRemoteSaysWhatEachOfItsPartsIs() {
        teacher.resize(360, 740).goToView(address("/teach/live/" + code));
        opensAndCloses("room-now-help", "You have five seconds to undo a press");
        RemoteRooms.open(teacher, "questions");
        opensAndCloses("room-questions-help", "You read every word first.");
    }

    @Test
    void theBoardListsItsKeys() {
        teacher.goToView(address("/teach/live/" + code + "/board"));
        teacher.await(() -> Boolean.TRUE.equals(teacher.script("return !!customElements.get('board-stage')")));
        teacher.press("?");
        teacher.await(() -> teacher.find("dialog[open] .keys").isDisplayed());
        assertThat(teacher.find("dialog[open]").getText()).contains("Full screen", "Show all the words of a step");
        assertThat(teacher.axe()).isEmpty();
        teacher.press(Keys.ESCAPE);
        teacher.await(() -> teacher.all("dialog").isEmpty());
        assertThat(teacher.focused().getAttribute("id")).isEqualTo("board-help");
    }

    @Test
    void preparingAndResultsSayWhatTheirPanelsAre() {
        teacher.goToView(address("/teach/prepare?lesson=" + LESSON));
        opensAndCloses("parts", "The last step stays");
        var reference = TEACHER.get(() -> lessons.mine(code)).lesson().reference();
        teacher.goToView(address("/teach/results/" + reference));
        opensAndCloses("change", "Only screens that answered both are counted.");
    }
}

package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

/** Two teachers with one lesson, each with a phone of her own. */
@Tag("long")
class TwoTeachersIT extends RunningApplication {

    private static final String LESSON = "/learn/4-7/pictures-can-stay";

    @Autowired
    private LiveLessons lessons;

    private final Browser hers = Browser.open().resize(360, 740);
    private final Browser colleagues = Browser.open().resize(360, 740);
    private String code = "";

    @AfterEach
    void close() {
        hers.close();
        colleagues.close();
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    private static void press(Browser browser, String css) {
        var wanted = browser.find(css);
        browser.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }

    private String invitation() {
        RemoteRooms.open(hers, "more");
        press(hers, "details:has(#invite) summary");
        press(hers, "#invite");
        hers.await(() -> hers.all("#one-time-code .code").size() == 1);
        assertThat(hers.axe()).isEmpty();
        return hers.find("#one-time-code .code").getText();
    }

    @Test
    void aColleagueComesInBesideHerMovesTheClassAndIsSentAwayAgain() {
        code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        SignIn.as("demo-teacher", hers, address("/sign-in"));
        hers.goToView(address("/teach/live/" + code));
        var digits = invitation();
        SignIn.as("demo-teacher-2", colleagues, address("/sign-in"));
        colleagues.goToView(address("/teach/together"));
        colleagues.tabTo("#colleague-code").sendKeys("1234", Keys.ENTER);
        colleagues.await(() -> colleagues.text().contains("Please ask your colleague for a new one"));
        assertThat(colleagues.axe()).isEmpty();
        colleagues.find("#colleague-code").clear();
        colleagues.find("#colleague-code").sendKeys(digits, Keys.ENTER);
        colleagues.await(() -> colleagues.path().equals("/teach/live/" + code));
        RemoteRooms.open(colleagues, "more");
        colleagues.await(() -> colleagues.text().contains("You teach with Demo teacher"));
        assertThat(colleagues.axe()).isEmpty();
        assertThat(colleagues.all("#end")).isEmpty();
        hers.await(() -> hers.text().contains("Demo teacher 2")
                && hers.all("#one-time-code .code").isEmpty());
        RemoteRooms.open(colleagues, "now");
        press(colleagues, "#next");
        RemoteRooms.open(hers, "now");
        hers.await(() -> hers.text().contains("1 of "));
        RemoteRooms.open(hers, "more");
        press(hers, "#part-demo-teacher-2");
        colleagues.await(() -> colleagues.text().contains("No lesson here"));
        assertThat(hers.consoleErrors()).isEmpty();
        assertThat(colleagues.consoleErrors()).isEmpty();
    }
}

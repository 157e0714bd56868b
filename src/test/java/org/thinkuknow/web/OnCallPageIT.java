package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of whoever is on call: what is said stays in view, and a sound is heard or it is said that it is not. */
class OnCallPageIT extends RunningApplication {

    @Test
    void aSupervisorSeesWhoIsOnCallAndHearsTheAlarm() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-supervisor", browser, address("/sign-in"));
            browser.goToView(address("/admin/on-call"));
            assertThat(browser.find("#week").getText()).isNotEmpty();
            assertThat((String) browser.script("return document.querySelector('#turn-from input').value"))
                    .as("the day before the month")
                    .isIn(day(browser, 0), day(browser, 1));
            whatIsSaidStaysInView(browser);
            theSoundIsHeardOrItIsSaidThatItIsNot(browser);
        }
    }

    /** A turn begins with the next hour, which may be tomorrow's. */
    private static String day(Browser browser, int later) {
        return (String) browser.script(
                "return new Date(Date.now() + arguments[0] * 86400000).toLocaleDateString('en-GB', {timeZone: 'Europe/London'})",
                later);
    }

    /** Nobody is chosen: that is said at the field, which has the focus and is in view. */
    private static void whatIsSaidStaysInView(Browser browser) {
        browser.resize(360, 500).find("#save-turn").sendKeys(Keys.ENTER);
        browser.await(() -> browser.all("#turn-person[invalid]").size() == 1);
        browser.await(() -> Boolean.TRUE.equals(browser.script(
                "const said = document.querySelector('#turn-person').getBoundingClientRect(); return said.height > "
                        + "0 && said.top >= 0 && said.top < innerHeight")));
    }

    /** The browser forgets on an empty page that somebody has pressed something. */
    private void theSoundIsHeardOrItIsSaidThatItIsNot(Browser browser) {
        browser.resize(1366, 768);
        assertThat(sound(browser)).contains("Alarm sound is off").doesNotContain("Hear it");
        browser.find("alarm-sound button:last-child").click();
        browser.await(() -> sound(browser).contains("Alarm sound is on\n") && rang(browser) == 1);
        browser.find("alarm-sound button:nth-child(2)").click();
        browser.await(() -> rang(browser) == 2);
        browser.go("about:blank").goToView(address("/admin/on-call"));
        browser.await(() -> sound(browser).contains("keeps it quiet until you click or press a key"));
        browser.script("document.querySelector('alarm-sound').ring()");
        assertThat(rang(browser)).as("nothing sounds before a press").isZero();
        browser.press(Keys.TAB);
        browser.await(() -> rang(browser) == 1 && !sound(browser).contains("quiet"));
    }

    private static String sound(Browser browser) {
        return (String) browser.script("return document.querySelector('alarm-sound')?.innerText ?? ''");
    }

    private static long rang(Browser browser) {
        return Long.parseLong(
                (String) browser.script("return document.querySelector('alarm-sound')?.dataset.rang ?? '0'"));
    }
}

package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The rooms round the desk as their people have them: on a phone at night, on a tablet, on a laptop. One browser for each role. */
@Tag("long")
class StaffRoomsIT extends RunningApplication {

    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String TOO_SMALL = """
            return [...document.querySelectorAll('.top a, .top button, .top summary, .alarm a, .alarm button, .room \
            vaadin-button, .room li > a')]
                .filter(each => each.getClientRects().length && (each.offsetHeight < 44 || each.offsetWidth < 44))
                .concat([...document.querySelectorAll('.room vaadin-text-field, .room vaadin-email-field, .room \
                vaadin-combo-box, .room vaadin-date-picker, .room vaadin-time-picker')]
                    .filter(each => each.shadowRoot.querySelector('[part~=input-field]').offsetHeight < 44)).map(each => each.outerHTML)""";

    /** A line whose parts stand apart, so that one of them begins with a comma. */
    private static final String TORN = """
            return [...document.querySelectorAll('.room li > *')]
                .filter(part => /^[,.:;·)]/.test(part.textContent.trim()) && getComputedStyle(part.parentElement).display === 'flex')
                .map(part => part.closest('ul, ol').id)""";

    @Test
    void aSupervisorsRoomsFitEveryScreenAndSayWhenTheyAreEmpty() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-supervisor", browser, address("/sign-in"));
            for (var room : List.of(
                    "load",
                    "audit",
                    "statistics",
                    "triage/search",
                    "triage/reader",
                    "triage/reader/examples",
                    "triage/retention",
                    "triage/files",
                    "triage/mailbox",
                    "triage/tasks",
                    "triage/telephone",
                    "triage/care",
                    "triage/samples",
                    "admin/on-call")) {
                fits(browser, room);
            }
            browser.goToView(address("/admin/on-call"));
            assertThat(browser.find("#week").getText()).isNotEmpty();
            assertThat((String) browser.script("return document.querySelector('#turn-from input').value"))
                    .as("the day before the month")
                    .isIn(day(browser, 0), day(browser, 1));
            whatIsSaidStaysInView(browser);
            theSoundIsHeardOrItIsSaidThatItIsNot(browser);
        }
    }

    @Test
    void anAdministratorsRoomsFitEveryScreen() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-admin", browser, address("/sign-in"));
            for (var room : List.of("admin", "admin/hosts", "admin/languages", "admin/trusts", "admin/schools")) {
                fits(browser, room);
            }
        }
    }

    @Test
    void aSafeguardingLeadsRoomsFitEveryScreen() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-safeguarding-lead", browser, address("/sign-in"));
            for (var room : List.of("safeguarding/staff", "safeguarding/leads", "safeguarding/transfers")) {
                fits(browser, room);
            }
        }
    }

    @Test
    void aTeachersRoomsFitEveryScreen() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-teacher", browser, address("/sign-in"));
            for (var room : List.of("teach", "teach/together", "teach/taught")) {
                fits(browser, room);
            }
        }
    }

    private void fits(Browser browser, String room) {
        browser.dark(false).resize(1440, 900).goToView(address("/" + room));
        for (var width : new int[] {1440, 768, 360, 320}) {
            browser.resize(width, 740);
            assertThat(browser.script(SIDEWAYS)).as("%s, %d px", room, width).isEqualTo(0L);
        }
        assertThat((Iterable<?>) browser.script(TOO_SMALL))
                .as("%s: smaller than 44 px", room)
                .isEmpty();
        assertThat((Iterable<?>) browser.script(TORN))
                .as("%s: torn lines", room)
                .isEmpty();
        assertThat(browser.axe()).as("%s on a phone", room).isEmpty();
        assertThat(browser.dark(true).resize(1366, 768).axe())
                .as("%s by night", room)
                .isEmpty();
        browser.dark(false).screenshot(room.replace('/', '-'));
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

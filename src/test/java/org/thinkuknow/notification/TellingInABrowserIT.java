package org.thinkuknow.notification;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.thinkuknow.notification.AlertOutcome.State;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.SignIn;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** How somebody is told, as an officer presses it; and push on a real worker, with a push service that is here. */
@Tag("long")
class TellingInABrowserIT extends TelephoneDesk {

    private static final String WORKERS =
            "return navigator.serviceWorker.getRegistrations().then(all => all.map(each => new URL(each.scope).pathname))";

    private final StandInBrowser device = new StandInBrowser();

    @Test
    void anOfficerChoosesByKeyboardAndWhatLacksIsSaidAtItsField() {
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/on-call"));
            officer.await(() -> officer.find("#by-text-lacks").getText().contains("Save a telephone above first"));
            officer.tabTo("#my-reach-telephone input").sendKeys("020 7946 0123", Keys.TAB);
            officer.find("#my-reach-save").click();
            officer.await(() -> officer.find("#by-text").isEnabled());
            officer.tabTo("#mail-every").sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
            officer.tabTo("#by-text").sendKeys(Keys.SPACE);
            officer.tabTo("#quiet").sendKeys(Keys.SPACE);
            officer.await(() -> officer.find("#quiet-from").isDisplayed());
            officer.tabTo("#save-telling").sendKeys(Keys.ENTER);
            officer.await(() -> officer.find("#quiet-from").getText().contains("Write a time, such as 22:00."));
            assertThat(officer.script("return document.activeElement.closest('#quiet-from') !== null"))
                    .as("the focus is where something lacks")
                    .isEqualTo(true);
            officer.find("#quiet-from input").sendKeys("22:00", Keys.TAB);
            officer.find("#quiet-to input").sendKeys("07:00", Keys.TAB);
            officer.find("#save-telling").click();
            officer.await(() -> officer.find("#telling-said").getText().startsWith("Saved."));
            assertThat(tellings.of(ADA))
                    .isEqualTo(new Telling(
                            Duration.ofMinutes(15),
                            true,
                            false,
                            new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))));

            officer.goToView(address("/on-call"));
            officer.await(() -> officer.find("#quiet-from").isDisplayed());
            assertThat(officer.script("return document.querySelector('#quiet-to input').value"))
                    .isEqualTo("07:00");
        }
    }

    @Test
    void aPressHasThisDeviceShowAlertsAndAnotherEndsIt() throws Exception {
        var path = "/push/browser-" + System.nanoTime();
        try (var officer = SignIn.as("demo-officer", Browser.ofOnesOwn(true), address("/sign-in"))) {
            officer.beforeEveryPage(device.script(SERVER.address(path)));
            officer.goToView(address("/on-call"));
            officer.await(() -> officer.find("#push-said").getText().equals("On this device: off."));
            assertThat((List<?>) officer.script(WORKERS))
                    .as("nobody has pressed")
                    .isEmpty();
            officer.tabTo("#push-on").sendKeys(Keys.ENTER);
            officer.await(() -> officer.find("#push-said").getText().equals("On this device: on."));
            assertThat((List<?>) officer.script(WORKERS))
                    .as("a worker over no page")
                    .isEqualTo(List.of("/scripts/"));
            assertThat(officer.script(
                            "return [window.askedWith.userVisibleOnly, window.askedWith.applicationServerKey.length]"))
                    .isEqualTo(List.of(true, 65L));
            var subject = waits(true, 4);
            eventually(() -> assertThat(outcomes(subject))
                    .filteredOn(outcome -> outcome.way() == Way.PUSH)
                    .extracting(AlertOutcome::state)
                    .containsExactly(State.SENT));
            assertThat(device.read(SERVER.asked(path).getLast().body())).isEqualTo("1st: first look 4 min late");
            Looks.right(officer, "my-push");
            officer.tabTo("#push-off").sendKeys(Keys.ENTER);
            officer.await(() -> officer.find("#push-said").getText().equals("On this device: off."));
            assertThat(database.sql("select count(*) from staff_push_device")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void nobodyWhoOnlyReadsHasAWorker() {
        try (var child = Browser.ofOnesOwn(true)) {
            for (var page : List.of("/", "/report", "/learn/7-11", "/sign-in")) {
                child.go(address(page)).awaitPage();
                assertThat((List<?>) child.script(WORKERS)).as(page).isEmpty();
            }
        }
    }
}

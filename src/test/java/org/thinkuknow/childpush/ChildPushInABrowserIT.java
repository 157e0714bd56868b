package org.thinkuknow.childpush;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.thinkuknow.notification.StandInBrowser;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A child asks for a note by keyboard, on a real worker with a push service that is here; and is told not to where others look. */
class ChildPushInABrowserIT extends ChildPushDesk {

    private static final String SCOPES =
            "return navigator.serviceWorker.getRegistrations().then(all => all.map(each => new URL(each.scope).pathname))";

    private final StandInBrowser device = new StandInBrowser();
    private final String path = "/push/browser-" + System.nanoTime();

    /** @return the reference */
    private String openStatus(Browser browser) {
        browser.go(address("/report?for=under-11"));
        browser.find("#what").sendKeys(ChildWords.of("someone in a game wants my picture"));
        browser.find("main form button.main-action").click();
        var receipt = browser.find("#receipt").getText();
        browser.find(".receipt button").click();
        browser.await(() -> browser.find("#notes").isDisplayed());
        return referenceOf(receipt);
    }

    @Test
    void aChildWithADeviceOfTheirOwnIsShownTheWordsTheyChose() throws Exception {
        try (var browser = Browser.ofOnesOwn(true)) {
            browser.beforeEveryPage(device.script(SERVER.address(path)));
            var reference = openStatus(browser);
            assertThat((List<?>) browser.script(SCOPES))
                    .as("nobody has pressed")
                    .isEmpty();
            browser.tabTo("#notes summary").sendKeys(Keys.ENTER);
            Looks.right(browser, "notes-question");
            browser.tabTo("#notes-mine").sendKeys(Keys.ENTER);
            browser.await(() -> browser.find("#notes-on").isDisplayed());
            browser.tabTo("#notes [name=shown]").sendKeys(Keys.ARROW_DOWN);
            Looks.right(browser, "notes-words");
            browser.tabTo("#notes-on").sendKeys(Keys.ENTER);
            browser.await(() -> browser.find("#notes-says").getText().equals("Homework"));
            Looks.right(browser, "notes-on");
            assertThat((List<?>) browser.script(SCOPES))
                    .as("a worker over no page")
                    .isEqualTo(List.of("/scripts/note/"));
            assertThat(browser.cookies()).isEmpty();

            officerWrites(reference);
            eventually(() -> assertThat(SERVER.asked(path)).hasSize(1));
            assertThat(device.read(SERVER.asked(path).getFirst().body())).isEqualTo("Homework");

            browser.tabTo("#notes-stop").sendKeys(Keys.ENTER);
            browser.await(() -> browser.find("#notes-said").getText().equals("Notes are off."));
            assertThat(kept(reference)).isZero();
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void aDeviceThatOthersUseGetsNothing() {
        try (var browser = Browser.ofOnesOwn(true)) {
            var reference = openStatus(browser);
            browser.tabTo("#notes summary").sendKeys(Keys.ENTER);
            browser.tabTo("#notes-shared").sendKeys(Keys.ENTER);
            browser.await(() -> browser.text().contains("Then better not"));
            assertThat(browser.all("#notes button").stream().filter(each -> each.isDisplayed()))
                    .isEmpty();
            Looks.right(browser, "notes-shared");
            assertThat((List<?>) browser.script(SCOPES)).isEmpty();
            assertThat(kept(reference)).isZero();
        }
    }
}

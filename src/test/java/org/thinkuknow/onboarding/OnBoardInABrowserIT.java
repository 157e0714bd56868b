package org.thinkuknow.onboarding;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** From the sign-in page to the first teacher who is signed in, by what can be seen and pressed alone; each press and field is counted. */
@Tag("long")
class OnBoardInABrowserIT extends JoiningSchools {

    private Browser browser = Browser.open();
    private int presses;
    private int fields;

    @AfterEach
    void close() {
        browser.close();
    }

    private void press(String css) {
        isWhole();
        browser.find(css).click();
        presses++;
    }

    private void type(String css, String words) {
        browser.find(css).sendKeys(words);
        fields++;
    }

    /** Whatever is pressed stands on a page that is right on a phone and at a desk. */
    private void isWhole() {
        browser.awaitPage();
        Looks.right(browser, "on-board" + browser.path().replaceAll("\\W+", "-").replaceAll("-[A-Z0-9]{5,}.*", ""));
    }

    @Test
    void aSchoolIsOnBoardInTenMinutes() {
        canBeFound();
        var begin = Instant.now();
        browser.go(address("/sign-in"));
        press("#join");
        type("#words", number.substring(1));
        press("#find");
        assertThat(browser.find("input[name=school]").isSelected())
                .as("though the only one")
                .isFalse();
        press("input[name=school]");
        type("#name", "Ada Tester");
        type("#mail", "ada@" + domain);
        press("#ask");
        assertThat(browser.find("#asked").getText()).startsWith("Thank you");
        opens("ada@" + domain);
        assertThat(browser.path()).isEqualTo("/safeguarding");
        browser.resize(1440, 900);
        press(".top nav a[href$='/safeguarding/staff']");
        browser.awaitFlow();
        type("#colleague-name input", "Bo Tester");
        type("#colleague-mail input", "bo@" + domain);
        press("#invite");
        browser.await(() -> browser.find("#invite-answer").getText().startsWith("The invitation is on its way"));
        isWhole();
        var lead = browser;
        browser = Browser.open();
        opens("bo@" + domain);
        assertThat(browser.path()).isEqualTo("/teach");
        assertThat(presses).as("presses of both together").isEqualTo(12);
        assertThat(fields).as("fields of both together").isEqualTo(13);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofMinutes(10));
        focusGoesToWhatAStepDid(lead);
        lead.close();
    }

    private void focusGoesToWhatAStepDid(Browser lead) {
        lead.go(address("/safeguarding/staff"));
        lead.awaitFlow();
        lead.find("[aria-label='Has left Bo Tester']").click();
        lead.find("[aria-label='Yes, has left Bo Tester']").click();
        lead.await(() -> "message".equals(lead.script("return document.activeElement.id")));
        assertThat(lead.find("#message").getText()).isEqualTo("Bo Tester can no longer sign in.");
    }

    /** Opens the link of an e-mail, opens the account and signs in. */
    private void opens(String mail) {
        var code = codeTo(mail);
        presses++;
        browser.go(address("/schools/invited/" + code));
        assertThat(browser.find("#school").getText()).contains("Think U Know");
        var username = browser.find("#username").getDomProperty("value");
        type("#password", PASSWORD);
        type("#again", PASSWORD);
        press("#open-account");
        assertThat(browser.find("#welcome").getText()).startsWith("Your account is open");
        type("#username", username);
        type("#password", PASSWORD);
        press("button[type=submit]");
        browser.awaitFlow();
    }

    @Test
    void whatIsNotFoundOrUsedIsSaidKindlyAndNothingTypedIsLost() {
        browser.go(address("/schools/join"));
        type("#words", "Nowhere at all 😀");
        press("#find");
        assertThat(browser.find("#none-found").getText()).startsWith("We found no open school");
        assertThat(value(browser.find("#words"))).isEqualTo("Nowhere at all 😀");
        browser.go(address("/schools/invited/" + "0".repeat(32)));
        isWhole();
        assertThat(browser.find("#over").getText()).isNotEmpty();
        browser.go(address("/schools/code"));
        type("#code", "bbbb bbbb");
        press("button[type=submit]");
        isWhole();
        assertThat(browser.find("#code-error").getText()).startsWith("That code does not work");
        ask("ada@" + domain);
        browser.go(address("/schools/invited/" + codeTo("ada@" + domain)));
        type("#password", "password1234");
        type("#again", "password1234");
        press("#open-account");
        isWhole();
        assertThat(browser.find("#invited-error").getText()).contains("easy to guess");
        assertThat(browser.find("#password").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(browser.find("#password").getDomAttribute("aria-describedby"))
                .contains("invited-error");
        assertThat(browser.find("#username").getDomAttribute("aria-invalid")).isNull();
        assertThat(browser.find("#notices").getText()).contains("ada@" + domain);
        assertThat(value(browser.find("#fullName"))).isEqualTo("Ada Tester");
        assertThat(value(browser.find("#password"))).isEmpty();
    }

    private static String value(WebElement field) {
        return String.valueOf(field.getDomProperty("value"));
    }
}

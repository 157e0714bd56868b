package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer at night chooses dark pages once, and every page of theirs is dark from its first moment. */
@Tag("long")
class DarkDeskInABrowserIT extends CaseInHand {

    @Test
    void darkIsChosenInTheMenuAndStaysOnEveryPage() {
        var reference = claimed();
        try (var officer = SignIn.as("demo-supervisor", Browser.open().dark(false), address("/sign-in"))) {
            officer.goToView(address("/triage"));
            assertThat(ground(officer)).isEqualTo("rgb(255, 253, 248)");
            choose(officer, "Dark");
            officer.await(() -> ground(officer).equals("rgb(23, 20, 31)"));
            for (var path : new String[] {"/triage", "/triage/" + reference, "/load", "/triage/search", "/audit"}) {
                officer.goToView(address(path));
                assertThat(ground(officer)).as(path).isEqualTo("rgb(23, 20, 31)");
                officer.screenshot("dark" + path.replace(reference, "case").replace('/', '-'));
            }
            for (var width : new int[] {768, 360}) {
                officer.resize(width, width == 360 ? 740 : 900);
                assertThat(officer.script("return document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                officer.screenshot("dark-top");
            }
            officer.resize(1440, 900);
            choose(officer, "Light");
            officer.await(() -> ground(officer).equals("rgb(255, 253, 248)"));
        }
    }

    /** In the menu of the account. */
    private static void choose(Browser officer, String colours) {
        officer.find("[popovertarget=account]").click();
        officer.await(() -> officer.find("#colours").isDisplayed());
        officer.find("#colours").sendKeys(colours);
    }

    private static String ground(Browser officer) {
        return String.valueOf(
                officer.script("return getComputedStyle(document.querySelector('.staff')).backgroundColor"));
    }
}

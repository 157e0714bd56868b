package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.shift.SavedViews;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.SignIn;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** An officer ticks cases and hands them over together, and keeps what they chose to see. */
@Tag("long")
class SeveralInABrowserIT extends CaseInHand {

    private static final String TICK = "[data-reference='%s'] .tick input";
    /** Whether what is given the focus is what is there to be pressed. */
    private static final String SEEN = """
            const tick = document.querySelector(arguments[0]);
            tick.blur(); // what has the focus already is not scrolled to when the window changes
            tick.focus();
            const {left, top, width, height} = tick.getBoundingClientRect();
            return document.elementFromPoint(left + width / 2, top + height / 2) === tick""";

    @Autowired
    private SavedViews views;

    private String first = "";
    private String second = "";

    @BeforeEach
    void anOfficerHasTwoCases() {
        OFFICER.run(() -> views.mine().forEach(views::forget));
        first = claimed();
        second = claimed();
    }

    @Test
    void twoCasesGoToAColleagueTogether() {
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage?whose=mine"));
            officer.find("#choose-several").sendKeys(Keys.ENTER);
            tick(officer, first);
            tick(officer, second);
            officer.await(
                    () -> "Hand over 2 to …".equals(officer.find("#assign").getText()));
            for (var width : new int[] {1440, 768, 360}) {
                officer.resize(width, width == 360 ? 740 : 900);
                assertThat(officer.script("return document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                officer.screenshot("several-at-once");
            }
            officer.resize(1440, 900);
            officer.find("#theme-of-several input").sendKeys("bully");
            officer.await(() -> officer.find("vaadin-combo-box-item").getText().startsWith("Bullying"));
            officer.find("vaadin-combo-box-item").click();
            officer.find("#set-theme").sendKeys(Keys.ENTER);
            officer.await(() -> officer.find("#theme-set").getText().startsWith("2 are about"));
            officer.find("#assign-to").sendKeys("Demo officer 2");
            officer.await(() -> "Hand over 2 to Demo officer 2"
                    .equals(officer.find("#assign").getText()));
            officer.find("#assign").click();
            officer.await(() -> officer.find("#not-assigned").getText().contains("write what your colleague"));
            officer.find("#several-note input").sendKeys("the line is noisy");
            officer.find("#assign").click();
            officer.await(() -> officer.find("#assigned").getText().startsWith("Demo officer 2 has 2 more cases now"));
            officer.await(() ->
                    row(officer, first).equals("gone") && row(officer, second).equals("gone"));
            assertThat(OFFICER.get(() -> desk.standing(first))
                            .orElseThrow()
                            .standing()
                            .owner())
                    .isEqualTo("demo-officer-2");
            officer.find("#choose-several").click();
            officer.await(() -> officer.all(".queue-row .tick").isEmpty());
            assertThat(officer.consoleErrors()).isEmpty();
        }
    }

    @Test
    void whatWasChosenIsKeptAndFoundAgainAndForgotten() {
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage?whose=mine&overdue"));
            officer.find(".filters summary").click();
            officer.find("#keep-view").click();
            officer.await(() -> !officer.all("#forget-view").isEmpty());
            officer.goToView(address("/triage"));
            officer.find(".filters summary").click();
            var kept = officer.find("#view--whose-mine-overdue");
            assertThat(kept.getText()).isEqualTo("Mine · Overdue");
            kept.click();
            officer.await(() ->
                    String.valueOf(officer.script("return location.search")).equals("?whose=mine&overdue"));
            officer.await(() -> "true".equals(officer.find("#chip-mine").getAttribute("aria-pressed")));
            officer.screenshot("kept-views");
            officer.find("#forget-view").click();
            officer.await(() -> officer.all("#view--whose-mine-overdue").isEmpty());
            assertThat(OFFICER.get(views::mine)).isEmpty();
        }
    }

    @Test
    void noTickThatHasTheFocusLiesUnderTheForm() {
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage?whose=mine"));
            officer.find("#choose-several").sendKeys(Keys.ENTER);
            officer.find("#assign");
            for (var height : new int[] {600, 768, 820, 900}) {
                officer.resize(1440, height);
                for (var reference : List.of(first, second, first)) {
                    officer.find(TICK.formatted(reference));
                    assertThat(officer.script(SEEN, TICK.formatted(reference)))
                            .as("%d px high", height)
                            .isEqualTo(true);
                }
                officer.screenshot("several-%d-high".formatted(height));
            }
        }
    }

    private static void tick(Browser officer, String reference) {
        officer.find(TICK.formatted(reference)).click();
    }

    private static String row(Browser officer, String reference) {
        return officer.all("[data-reference='%s']".formatted(reference)).isEmpty() ? "gone" : "there";
    }
}

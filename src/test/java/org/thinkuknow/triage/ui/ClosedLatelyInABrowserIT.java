package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** An officer sees what is due soon, and what was closed, how and by whom, before opening anything. */
@Tag("long")
class ClosedLatelyInABrowserIT extends CaseInHand {

    @Autowired
    private JdbcClient database;

    @Test
    void whatWasClosedSaysHowByWhomAndWhen() {
        var reference = claimed();
        OFFICER.run(() -> {
            work.assess(reference, Level.THREE, ChildWords.of("less than it seemed"));
            work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, ChildWords.of("no way to write")), 0);
        });
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage"));
            for (var width : new int[] {1440, 768, 360}) {
                officer.resize(width, width == 360 ? 740 : 900);
                officer.find("#closed-lately summary").sendKeys(Keys.ENTER);
                officer.await(() -> officer.find(row(reference)).isDisplayed());
                assertThat(officer.find(row(reference) + " .stands").getText())
                        .contains(reference + " · by Demo officer");
                assertThat(officer.find(row(reference) + " .about").getText()).contains("Advice given");
                assertThat(officer.find(row(reference) + " .step").getText()).isEqualTo("closed");
                assertThat(officer.script("return document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                officer.screenshot("closed-lately");
                officer.find("#closed-lately summary").sendKeys(Keys.ENTER);
            }
        }
    }

    @Test
    void whatIsDueSoonIsAmberInItsRowInBothColours() {
        var reference = claimed();
        var almost = UtcColumns.of(Instant.now().minusSeconds((7 * 24 - 5) * 3_600L));
        database.sql("update triage_case set clocks_from = ?, received_at = ?, level = 'THREE' where reference = ?")
                .params(almost, almost, reference)
                .update();
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage?whose=mine"));
            var clock = row(reference) + " .clock.soon";
            officer.await(() -> !officer.all(clock).isEmpty());
            assertThat(officer.find(clock).getText()).startsWith("soon, in 4 h");
            for (var dark : new boolean[] {false, true}) {
                assertThat(officer.dark(dark).axe()).isEmpty();
                officer.screenshot("soon-" + (dark ? "dark" : "light"));
            }
            officer.resize(360, 740);
            assertThat((Long) officer.script(
                            "return Math.round(document.querySelector(arguments[0]).offsetHeight)", row(reference)))
                    .isLessThanOrEqualTo(50);
        }
    }

    private static String row(String reference) {
        return ".queue-row[data-reference='" + reference + "']";
    }
}

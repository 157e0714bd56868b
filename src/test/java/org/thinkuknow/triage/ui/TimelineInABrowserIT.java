package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** Everything that happened in a case stands in one column, the newest on top, and each kind of it is one press away. */
@Tag("long")
class TimelineInABrowserIT extends CaseInHand {

    private static final String NOTE = ChildWords.of("her aunt rings back at nine");
    private static final String MESSAGE = ChildWords.of("Thank you for telling us.");

    @Test
    void eachKindIsOnePressAwayAndTheNewestIsOnTop() {
        var reference = claimed();
        OFFICER.run(() -> {
            work.note(reference, NOTE);
            work.writeToChild(reference, MESSAGE);
        });
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage/" + reference));
            assertThat(lines(officer)).contains("claimed", NOTE, MESSAGE);
            assertThat(officer.find(".timeline li").getText())
                    .as("this look is the newest")
                    .contains("Demo officer read");
            choose(officer, "note");
            assertThat(lines(officer)).contains(NOTE).doesNotContain(MESSAGE, "claimed");
            choose(officer, "message");
            assertThat(lines(officer)).contains("The centre wrote", MESSAGE).doesNotContain(NOTE);
            choose(officer, "step");
            assertThat(lines(officer)).contains("Demo officer claimed").doesNotContain(NOTE, MESSAGE, "read report");
            choose(officer, "look");
            assertThat(lines(officer)).contains("Demo officer read").doesNotContain("claimed");
            choose(officer, "alarm");
            assertThat(officer.all(".timeline li")).isEmpty();
            assertThat(officer.find(".past").getText()).contains("Nothing of that kind yet.");
            choose(officer, "everything");
            assertThat(lines(officer)).contains("claimed", NOTE, MESSAGE);
        }
    }

    private static void choose(Browser officer, String kind) {
        officer.find("#past-" + kind).sendKeys(Keys.ENTER);
        officer.await(() -> "true".equals(officer.find("#past-" + kind).getAttribute("aria-pressed")));
    }

    private static String lines(Browser officer) {
        return officer.find(".timeline").getText();
    }
}

package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A teacher hands over what a child said; the safeguarding lead acts by keyboard; both see what became of it. */
class SafeguardingJourneyIT extends RunningApplication {

    private static final String SAID = ChildWords.of("my step-dad comes into my room") + " \u05e9\u05dc\u05d5\u05dd";

    @Test
    void aLeadHearsReadsAndActsAndTheTeacherKnowsIt() {
        try (var teacher = Browser.open();
                var lead = Browser.open()) {
            SignIn.as("demo-teacher", teacher, address("/sign-in"));
            SignIn.as("demo-safeguarding-lead", lead, address("/sign-in"));
            assertThat(lead.path()).isEqualTo("/safeguarding");
            var reference = written(teacher);
            teacher.find("#hand-over-now").sendKeys(Keys.ENTER);
            teacher.awaitFlow();
            assertThat(teacher.find("#hand-over").getText())
                    .startsWith("Handed to your designated safeguarding lead on ")
                    .contains("an e-mail without details");
            assertThat(teacher.all("#hand-over-now")).isEmpty();

            lead.goToView(address("/safeguarding"));
            lead.find("#waiting a[href$='" + reference + "']").sendKeys(Keys.ENTER);
            lead.await(() -> lead.path().equals("/safeguarding/" + reference));
            lead.awaitFlow();
            assertThat(lead.find("#child-words").getText()).isEqualTo(SAID);
            assertThat(lead.find(".room").getText()).contains("Not signed yet");
            lead.find("#acknowledge").sendKeys(Keys.ENTER);
            lead.awaitFlow();
            assertThat(lead.find("#acknowledgement").getText())
                    .startsWith("Acknowledged by Demo safeguarding lead on ");
            assertThat(lead.script("return document.activeElement.closest('#action') !== null"))
                    .as("the focus is where the next words go")
                    .isEqualTo(true);
            lead.find("#note-action").sendKeys(Keys.ENTER);
            lead.awaitFlow();
            assertThat(lead.find("#action").getText()).contains("Please write what was done");
            lead.find("#action textarea").sendKeys(ChildWords.of("Rang children's services"));
            lead.find("#note-action").sendKeys(Keys.ENTER);
            lead.awaitFlow();
            assertThat(lead.find("#chronology").getText())
                    .contains(
                            "Begun",
                            "Handed to the",
                            "Opened",
                            "Acknowledged",
                            "Action noted",
                            "Rang children's services");
            looksRight(lead, "safeguarding-acknowledged");
            assertThat(lead.asPrinted(false).find("#chronology").isDisplayed()).isTrue();
            assertThat(lead.find("#print").isDisplayed()).isFalse();

            teacher.goToView(address("/teach/disclosure/" + reference));
            assertThat(teacher.find("#hand-over").getText()).contains("acknowledged by Demo safeguarding lead on ");
            assertThat(teacher.find("#chronology").getText())
                    .contains("Action noted")
                    .doesNotContain("Rang children's services");
        }
    }

    private String written(Browser teacher) {
        teacher.goToView(address("/teach/concerns"));
        teacher.find("#new-disclosure").click();
        teacher.await(() -> teacher.path().startsWith("/teach/disclosure/"));
        teacher.awaitFlow();
        teacher.find("#child-words textarea").sendKeys(SAID);
        teacher.find("#about-staff vaadin-radio-button").click();
        eventually(() -> assertThat(teacher.find("#saved").getText()).isEqualTo("Saved."));
        return teacher.path().replaceAll(".*/", "");
    }

    private static void looksRight(Browser browser, String name) {
        Looks.right(browser, name);
    }
}

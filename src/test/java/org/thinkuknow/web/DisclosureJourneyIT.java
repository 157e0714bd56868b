package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

class DisclosureJourneyIT extends RunningApplication {

    private static final String SAID = ChildWords.of("he hurts me when mum is at work");

    @Test
    void aTeacherWritesDownWhatAChildSaidAndAnOfficerHasItAtOnce() {
        try (var teacher = Browser.open().resize(768, 1024);
                var officer = Browser.open()) {
            SignIn.as("demo-officer", officer, address("/sign-in"));
            SignIn.as("demo-teacher", teacher, address("/sign-in"));
            assertThat(teacher.axe()).isEmpty();
            teacher.screenshot("teachers-room");
            teacher.find("#new-disclosure").click();
            teacher.await(() -> teacher.path().startsWith("/teach/disclosure/"));
            teacher.awaitFlow();
            assertThat(teacher.find(".prompts").getText())
                    .contains("Tell", "Explain", "Describe", "Do not promise secrecy");
            teacher.find("#child-words textarea").sendKeys(SAID);
            teacher.find("#sign").click();
            teacher.awaitFlow();
            assertThat(teacher.find("#problems").getText()).contains("place");
            teacher.find("#place input").sendKeys("Library");
            teacher.find("#adult-view textarea").sendKeys(ChildWords.of("She was calm."));
            eventually(() -> assertThat(teacher.find("#saved").getText()).isEqualTo("Saved."));
            teacher.awaitFlow();
            assertThat(teacher.axe()).isEmpty();
            teacher.screenshot("disclosure-draft");

            teacher.goToView(address(teacher.path()));
            assertThat(teacher.find("#child-words textarea").getDomProperty("value"))
                    .as("the draft outlives a reload")
                    .isEqualTo(SAID);
            teacher.find("#sign").click();
            teacher.awaitFlow();

            assertThat(teacher.find("#signed").getText()).startsWith("Signed and sent.");
            assertThat(teacher.find("#child-words").getText()).isEqualTo(SAID);
            assertThat(teacher.all(".disclosure :is(input, textarea)"))
                    .as("nothing to change")
                    .isEmpty();
            assertThat(teacher.axe()).isEmpty();
            teacher.screenshot("disclosure-signed");
            var reference = teacher.find("#signed").getText().replaceAll(".*reference (\\S+)\\. .*", "$1");
            eventually(() -> assertThat(officer.all("[data-reference='" + reference + "']"))
                    .hasSize(1));
            officer.find("[data-reference='" + reference + "'] a").click();
            officer.awaitFlow();
            assertThat(officer.find(".told-pane").getText())
                    .contains("a professional's record of a disclosure", SAID, "Library");
        }
    }
}

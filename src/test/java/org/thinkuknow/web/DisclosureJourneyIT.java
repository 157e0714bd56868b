package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

@Tag("long")
class DisclosureJourneyIT extends RunningApplication {

    private static final String SAID = ChildWords.of("he hurts me when mum is at work");

    @Test
    void aTeacherWritesDownWhatAChildSaidTheLeadRefersItAndAnOfficerHasIt() {
        try (var teacher = Browser.open().resize(768, 1024);
                var lead = Browser.open().resize(360, 740);
                var officer = Browser.open()) {
            SignIn.as("demo-officer", officer, address("/sign-in"));
            SignIn.as("demo-teacher", teacher, address("/sign-in"));
            teacher.screenshot("teachers-room");
            teacher.find("#concerns").click();
            teacher.await(() -> teacher.path().equals("/teach/concerns"));
            teacher.awaitFlow();
            teacher.screenshot("concerns");
            teacher.find("#new-disclosure").click();
            teacher.await(() -> teacher.path().startsWith("/teach/disclosure/"));
            teacher.awaitFlow();
            assertThat(teacher.find(".prompts").getText())
                    .contains("Tell", "Explain", "Describe", "Do not promise secrecy");
            teacher.find("#child-words textarea").sendKeys(SAID);
            lookThrough(teacher);
            assertThat(teacher.find("#missing").getText()).contains("place", "somebody who works");
            assertThat(teacher.all("#sign")).isEmpty();
            assertThat(teacher.axe()).isEmpty();
            teacher.screenshot("disclosure-missing");
            teacher.find(".room > a").click();
            teacher.await(() -> !teacher.path().endsWith("/check"));
            teacher.awaitFlow();
            teacher.find("#about-staff vaadin-radio-button").click();
            teacher.find("#place input").sendKeys("Library");
            teacher.find("#adult-view textarea").sendKeys(ChildWords.of("She was calm."));
            eventually(() -> assertThat(teacher.find("#saved").getText()).isEqualTo("Saved."));
            teacher.awaitFlow();
            teacher.screenshot("disclosure-draft");

            teacher.goToView(address(teacher.path()));
            assertThat(teacher.find("#child-words textarea").getDomProperty("value"))
                    .as("the draft outlives a reload")
                    .isEqualTo(SAID);
            lookThrough(teacher);
            assertThat(teacher.find("#who-gets-it").getText())
                    .contains("Your designated safeguarding lead: Demo safeguarding lead");
            assertThat(teacher.axe()).isEmpty();
            teacher.screenshot("disclosure-check");
            teacher.find("#sign").click();
            teacher.await(() -> !teacher.path().endsWith("/check"));
            teacher.awaitFlow();

            assertThat(teacher.find("#signed").getText()).startsWith("Signed. It is locked and with your");
            assertThat(teacher.find("#child-words").getText()).isEqualTo(SAID);
            assertThat(teacher.all(".disclosure :is(input, textarea)"))
                    .as("nothing to change")
                    .isEmpty();
            teacher.screenshot("disclosure-signed");
            var record = teacher.path().replaceAll(".*/", "");
            teacher.goToView(address("/teach"));
            assertThat(teacher.text()).as("on the board").doesNotContain(record, "he hurts", ChildWords.MARKER);
            teacher.goToView(address("/teach/concerns"));
            assertThat(teacher.text()).contains(record).doesNotContain("he hurts", ChildWords.MARKER);
            teacher.goToView(address("/teach/disclosure/" + record));
            assertThat(officer.all("[data-reference]"))
                    .as("the lead decides")
                    .noneMatch(line -> line.getText().contains("hurts me"));
            SignIn.as("demo-safeguarding-lead", lead, address("/sign-in"));
            lead.screenshot("lead-desk");
            lead.goToView(address("/safeguarding/" + record));
            lead.screenshot("lead-record");
            lead.find("#refer vaadin-button").click();
            lead.awaitFlow();
            assertThat(lead.find("#refer").getText()).contains("The officers get the record as it was signed");
            lead.screenshot("lead-refers");
            lead.find("#refer vaadin-button").click();
            lead.awaitFlow();
            assertThat(lead.find("#where").getText()).contains("Officers of the centre have it under reference");
            var reference = lead.find("#where").getText().replaceAll(".*reference (\\S+)\\.", "$1");
            teacher.goToView(address(teacher.path()));
            assertThat(teacher.find("#signed").getText())
                    .startsWith("Signed and sent.")
                    .contains(reference);
            eventually(() -> assertThat(officer.all("[data-reference='" + reference + "']"))
                    .hasSize(1));
            officer.find("[data-reference='" + reference + "'] a").click();
            officer.awaitFlow();
            assertThat(officer.find(".told-pane").getText())
                    .contains("a professional's record of a disclosure", SAID, "Library");
        }
    }

    private static void lookThrough(Browser teacher) {
        teacher.find("#check").click();
        teacher.await(() -> teacher.path().endsWith("/check"));
        teacher.awaitFlow();
    }
}

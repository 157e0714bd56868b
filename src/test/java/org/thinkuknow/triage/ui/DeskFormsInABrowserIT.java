package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What is missing in a form of the desk is said at the field, where an officer is looking, and the keyboard is led there. */
@Tag("long")
class DeskFormsInABrowserIT extends RunningApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    private String reference = "";

    @BeforeEach
    void aCaseIsWithAnOfficer() {
        reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, "somebody frightens me"),
                        new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        Acting.OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.TWO, "");
        });
    }

    @Test
    void eachFormSaysAtTheFieldWhatItNeedsFirst() {
        try (var officer = onTheCase()) {
            for (var form : new String[][] {
                {"#add-note", "#note", "Write what you found first."},
                {"#send-message", "#message", "Write to the child first."},
                {"#refer", "#police", "Choose whom you ask: the police, children's services, both or somebody else."},
                {"#close-case", "#outcome", "Choose how it ended."},
                {"#merge", "#other-case", "Write the reference of the other case first."},
                {"#give", "#give-to", "Choose a colleague first."},
            }) {
                officer.find(form[0]).sendKeys(Keys.ENTER);
                saysAtTheField(officer, form[1], form[2]);
                assertThat(officer.find("#message-to-officer").getText())
                        .as("nothing far away")
                        .isEmpty();
            }
            assertThat(said(officer, "#no-answer")).as("all at once").startsWith("Write to them first");
            assertThat(said(officer, "#give-note")).isEqualTo("Write what they need to know.");
        }
    }

    @Test
    void aReferenceThatIsNoCaseIsSaidWhereItIsTypedAndALevelThatFallsNeedsItsReasonThere() {
        try (var officer = onTheCase()) {
            officer.find("#other-case input").sendKeys("22222-22222");
            officer.find("#merge").sendKeys(Keys.ENTER);
            saysAtTheField(officer, "#other-case", "There is no case with that reference.");
            officer.press("9");
            officer.await(() -> officer.all("#other-case[invalid]").isEmpty());
            officer.press(Keys.ESCAPE);
            officer.press("3");
            officer.press(Keys.ENTER);
            saysAtTheField(officer, "#level-reason", "Write why the level can be lower.");
            officer.press("nobody is near").press(Keys.TAB);
            officer.find("#confirm-level").click();
            officer.await(() -> Acting.OFFICER
                            .get(() -> desk.standing(reference))
                            .orElseThrow()
                            .level()
                    == Level.THREE);
        }
    }

    @Test
    void aCaseIsOpenedAgainForAReasonThatColleaguesRead() {
        Acting.OFFICER.run(() -> work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "they called us"), 0));
        try (var officer = onTheCase()) {
            officer.find("#reopen").sendKeys(Keys.ENTER);
            saysAtTheField(officer, "#reopen-reason", "Write why the case is opened again.");
            officer.press("she wrote to a teacher").press(Keys.TAB);
            officer.find("#reopen").click();
            officer.await(() -> !officer.all("#claim").isEmpty());
            assertThat(officer.find(".timeline").getText()).contains("Opened again, because: she wrote to a teacher");
        }
    }

    private static void saysAtTheField(Browser officer, String field, String sentence) {
        officer.await(() -> sentence.equals(said(officer, field)));
        officer.await(() -> Boolean.TRUE.equals(
                officer.script("return document.querySelector(arguments[0]).contains(document.activeElement)", field)));
        var marked = officer.script("""
                const field = document.querySelector(arguments[0]);
                return [field, ...field.querySelectorAll('*')].some(part => part.getAttribute('aria-invalid') === 'true')""", field);
        assertThat(marked).as(field).isEqualTo(true);
    }

    private static String said(Browser officer, String field) {
        return String.valueOf(officer.script(
                "return document.querySelector(arguments[0] + \" > [slot='error-message']\")?.textContent", field));
    }

    private Browser onTheCase() {
        var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"));
        officer.goToView(address("/triage/" + reference)).find("#case-state");
        officer.script("document.querySelectorAll('.side details').forEach(form => form.open = true)");
        return officer;
    }
}

package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseReferrals;
import org.thinkuknow.triage.CaseTask;
import org.thinkuknow.triage.CaseTasks;
import org.thinkuknow.triage.CaseThemes;
import org.thinkuknow.triage.CaseWork;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** An officer works down the steps of a case, adds a task and finds it again, and writes down that the child was seen. */
@Tag("long")
class TasksInABrowserIT extends RunningApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private CaseThemes themes;

    @Autowired
    private CaseTasks tasks;

    @Autowired
    private CaseReferrals caseReferrals;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Geography geography;

    @Autowired
    private JdbcClient database;

    private String reference = "";

    @BeforeEach
    void aLevelOneCaseIsWithAnOfficer() {
        reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, "i dont want to be here any more", Field.AGE, "15", Field.PLACE, "Hull"),
                        new Dangers(DangerAnswer.NO, DangerAnswer.NO, DangerAnswer.YES),
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        Acting.OFFICER.run(() -> {
            work.claim(reference);
            themes.confirm(reference, Level.ONE, "", "suicide");
        });
    }

    @Test
    void aStepIsDoneWithOnePressAndOneThatIsNotNeededSaysWhy() {
        database.sql(
                        "update triage_task set due_at = due_at - interval 20 minute where case_reference = ? and step = ?")
                .params(reference, "send-help-now")
                .update();
        var first = step("send-help-now").id();
        var second = step("where-are-they").id();
        try (var officer = onTheCase()) {
            assertThat(officer.find("#steps").getText())
                    .contains("9 open", "6 needed to close", "Overdue (1)", "overdue by 10 min")
                    .contains("Ring the control room of the force");
            officer.tabTo("#done-" + first).sendKeys(Keys.ENTER);
            officer.await(() -> officer.find("#steps").getText().contains("8 open"));
            assertThat(officer.find("#steps-done").getText()).contains("Done (1)");
            officer.find("#steps-done summary").click();
            assertThat(officer.find("#steps-done").getText()).contains("Done, Demo officer");

            officer.tabTo("#task-" + second + " details summary").sendKeys(Keys.ENTER);
            officer.tabTo("#not-needed-" + second).sendKeys(Keys.ENTER);
            officer.await(() -> officer.find("#why-not-" + second).getText().contains("Write why it is not needed"));
            officer.find("#why-not-" + second + " input").sendKeys("her mother is with her" + Keys.TAB);
            officer.find("#not-needed-" + second).click();
            officer.await(() -> officer.find("#steps").getText().contains("7 open"));
        }
        assertThat(step("where-are-they").settled().whyNot()).isEqualTo("her mother is with her");
    }

    @Test
    void whoeverDoesNotHaveTheCaseSeesTheStepsAndPressesNone() {
        try (var other = SignIn.as("demo-officer-2", Browser.open(), address("/sign-in"))) {
            other.goToView(address("/triage/" + reference)).find("#case-state");
            assertThat(other.find("#steps").getText()).contains("Ring the control room of the force");
            assertThat(other.all("#steps vaadin-button")).isEmpty();
        }
    }

    @Test
    void aTaskIsAddedAndFoundAgainAmongAllThatTheOfficerHas() {
        try (var officer = onTheCase()) {
            officer.script("document.querySelector('#task').closest('details').open = true");
            officer.tabTo("#add-task").sendKeys(Keys.ENTER);
            officer.await(() -> officer.find("#task-due-error").getText().contains("Give the day and the time"));
            officer.find("#task input").sendKeys("Ring the night nurse");
            officer.find("#due-in-1-hour").click();
            officer.await(() -> !String.valueOf(officer.script("return document.querySelector('#task-due').value"))
                    .isEmpty());
            Looks.right(officer, "task-form");
            officer.find("#add-task").click();
            officer.await(() -> officer.find("#steps").getText().contains("10 open"));
            database.sql(
                            "update triage_task set due_at = due_at - interval 2 hour where case_reference = ? and kind = 'TASK'")
                    .param(reference)
                    .update();
            officer.goToView(address("/triage/tasks"));
            assertThat(officer.find("#my-tasks").getText())
                    .contains("Overdue", "Ring the night nurse", "▲ Level one · 15 · Hull · " + reference);
            officer.tabTo("#my-tasks a[href$='" + reference + "']").sendKeys(Keys.ENTER);
            officer.await(() -> officer.path().equals("/triage/" + reference));
        }
    }

    @Test
    void theChildIsSeenAndTheFormIsTheNextThingToDo() {
        Acting.OFFICER.run(() -> {
            caseReferrals.referToAll(
                    reference,
                    List.of(
                            geography.policeForces().getFirst(),
                            geography.childrenServices().getFirst()),
                    "please visit the child",
                    "");
            referrals.acknowledgedByTelephone(reference + "-1", "Sgt A", 0);
            referrals.acknowledgedByTelephone(reference + "-2", "Ms B", 0);
            work.writeToChild(reference, "Somebody comes to you now.");
            tasks.of(reference).stream()
                    .filter(step -> step.needed() && step.isOpen())
                    .forEach(step -> tasks.done(reference, step.id()));
        });
        try (var officer = onTheCase()) {
            assertThat(officer.find(".known").getText())
                    .contains("Nobody has written down yet that the child was seen.");
            assertThat(officer.find("#child-seen").isDisplayed())
                    .as("its form is unfolded")
                    .isTrue();
            officer.find("#child-seen").sendKeys(Keys.ENTER);
            officer.await(() -> officer.find("#sighted-how").getText().contains("Write how it is known"));
            assertThat(officer.find("#sighted-at-error").getText()).contains("Give the day and the time");
            Looks.right(officer, "child-seen");
            officer.find("#sighted-how textarea").sendKeys("the sergeant rang from there");
            officer.find("#sighted-by vaadin-radio-button label").click();
            officer.script("""
                    const field = document.querySelector('#sighted-at');
                    field.value = new Date(Date.now() - 3600000).toISOString().slice(0, 16);
                    field.dispatchEvent(new Event('change', {bubbles: true}))""");
            officer.find("#child-seen").click();
            officer.await(() -> officer.find(".known").getText().contains("by a police officer"));
            assertThat(officer.find(".known").getText()).contains("Child seen").doesNotContain("Nobody has written");
            assertThat(officer.find(".timeline").getText()).contains("the sergeant rang from there");
        }
    }

    private Browser onTheCase() {
        var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"));
        officer.goToView(address("/triage/" + reference)).find("#case-state");
        return officer;
    }

    private CaseTask step(String id) {
        return Acting.OFFICER.get(() -> tasks.of(reference)).stream()
                .filter(task -> id.equals(task.step()))
                .findFirst()
                .orElseThrow();
    }
}

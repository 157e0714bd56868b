package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseWork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The board as whoever leads a shift sees it, presses it, and reads it from the other end of the room. */
@Tag("long")
class LoadInABrowserIT extends RunningApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private JdbcClient database;

    private final List<String> references = new ArrayList<>();

    @BeforeEach
    void someWaitSomeAreLateAndAnOfficerIsThere() {
        for (var place : List.of("Bristol", "Leeds", "Hull", "Cardiff")) {
            references.add(reported(place));
        }
        database.sql("update triage_case set clocks_from = clocks_from - interval 20 minute where reference = ?")
                .param(references.getFirst())
                .update();
        database.sql("update triage_case set clocks_from = clocks_from - interval 12 minute where reference = ?")
                .param(references.get(1))
                .update();
        Acting.OFFICER.run(() -> {
            work.claim(references.get(3));
            work.assess(references.get(3), Level.ONE, "");
            work.assess(references.get(3), Level.TWO, ChildWords.of("less than it seemed"));
        });
        database.sql("replace into triage_open_desk (officer, seen_at) values ('demo-officer-2', utc_timestamp(6) "
                        + "+ interval 1 hour)")
                .update();
    }

    @AfterEach
    void nobodyIs() {
        database.sql("delete from triage_open_desk").update();
    }

    @Test
    void theBoardIsReadFromTheOtherEndOfTheRoom() {
        try (var leads = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            leads.goToView(address("/load?clock=first-look&pace=any"));
            assertThat(((Number) leads.script("const number = document.querySelector('#count-first-look-any'); "
                                    + "return parseFloat(getComputedStyle(number).fontSize)"))
                            .doubleValue())
                    .as("three metres away")
                    .isGreaterThan(40);
            assertThat(
                            leads.script(
                                    "return document.querySelector('.clocks table').getBoundingClientRect().bottom < innerHeight"))
                    .as("all clocks stand in the first view")
                    .isEqualTo(true);
        }
    }

    @Test
    void aNumberOpensItsListAndWhatIsTickedGoesToAnOfficerByKeysAlone() {
        try (var leads = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            leads.goToView(address("/load"));
            leads.tabTo("#count-first-look-overdue").sendKeys(Keys.ENTER);
            leads.await(() -> leads.find("#board-list h2").getText().startsWith("First look, overdue"));
            assertThat(leads.find(row(references.getFirst())).getText())
                    .contains("14 · Bristol · hurt or threatened", "overdue by");
            leads.await(() -> "/load?clock=first-look&pace=overdue"
                    .equals(leads.script("return location.pathname + location.search")));
            assertThat(leads.focused().getText()).startsWith("First look, overdue");
            leads.tabTo(row(references.getFirst()) + " input").sendKeys(Keys.SPACE);
            leads.find("#assign-to").sendKeys("Demo officer 2");
            leads.await(() ->
                    "Assign 1 to Demo officer 2".equals(leads.find("#assign").getText()));
            leads.screenshot("board-assigning");
            leads.find("#assign").sendKeys(Keys.ENTER);
            leads.await(() -> leads.find("#assigned").getText().startsWith("Demo officer 2 has"));
            assertThat(leads.find(row(references.getFirst())).getText())
                    .as("it is late until the officer looks")
                    .contains("Demo officer 2", "overdue by");
            assertThat(leads.find("#in-hand-demo-officer-2").getText()).isNotEqualTo("0");
            leads.find(row(references.getFirst()) + " a").click();
            leads.await(() -> leads.path().equals("/triage/" + references.getFirst()));
            assertThat(leads.find("#case-state").getText()).isEqualTo("Waiting, with Demo officer 2");
        }
        try (var officer = SignIn.as("demo-officer-2", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage"));
            assertThat(officer.find("#handed-to-you").getText())
                    .contains("Demo supervisor handed over to you", references.getFirst());
            officer.find("#handed-to-you a[href$='" + references.getFirst() + "']")
                    .click();
            officer.await(() -> officer.find("#case-state").getText().equals("Being read, with Demo officer 2"));
        }
    }

    @Test
    void severalAreGivenAtOnceAndTheBoardFollowsWithoutAReload() {
        try (var leads = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            leads.goToView(address("/load"));
            leads.find("#count-nobody").click();
            leads.find(row(references.get(1)));
            leads.find("#tick-all").click();
            var before = count(leads, "#count-nobody");
            leads.await(() -> leads.find("#assign").getText().startsWith("Assign " + before));
            var added = reported("York");
            leads.find(row(added));
            assertThat(count(leads, "#count-nobody")).isEqualTo(before + 1);
            assertThat(leads.find("#assign").getText())
                    .as("what came since is not ticked")
                    .startsWith("Assign %d ".formatted(before));
            Acting.OFFICER.run(() -> work.claim(added));
            leads.await(() -> leads.all(row(added)).isEmpty());
            leads.await(() -> count(leads, "#count-nobody") == before);
            leads.find("#assign-to").sendKeys("Demo officer 2");
            leads.await(() -> leads.find("#assign").getText().endsWith("to Demo officer 2"));
            leads.find("#assign").click();
            leads.await(() -> count(leads, "#count-nobody") == 0);
            assertThat(leads.consoleErrors()).isEmpty();
        }
    }

    private static int count(Browser leads, String id) {
        return Integer.parseInt(leads.find(id).getText().replace(",", ""));
    }

    private static String row(String reference) {
        return "#board-rows .queue-row[data-reference='" + reference + "']";
    }

    private String reported(String place) {
        var reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(
                                Field.WHAT,
                                ChildWords.of("he will show everybody my picture"),
                                Field.AGE,
                                "14",
                                Field.PLACE,
                                place),
                        new Dangers(DangerAnswer.NO, DangerAnswer.YES, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        return reference;
    }
}

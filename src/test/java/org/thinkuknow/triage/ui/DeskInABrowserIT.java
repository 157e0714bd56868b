package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
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

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The desk as an officer has it: by keyboard alone, on three screens, by day and by night. */
class DeskInABrowserIT extends RunningApplication {

    private static final String STORY = """
            somebody i know from a game keeps writing to me every night and now he says he knows which school i go to. \
            i told him to stop but he only laughs. i have not told my mum because she would take my phone""";

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    private String reference = "";

    @BeforeEach
    void aReportWaits() {
        reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(
                                Field.WHAT,
                                ChildWords.of(STORY),
                                Field.AGE,
                                "12",
                                Field.PLACE,
                                "ME4 4QF",
                                Field.WHERE,
                                "a building game"),
                        new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
    }

    @Test
    void aCaseIsTakenAndJudgedByKeysAloneAndNoKeyFiresWhileSomebodyTypes() {
        try (var officer = onTheCase()) {
            officer.press("c");
            awaitState(officer, "Being read, with Demo officer");
            officer.awaitFlow().press("2");
            assertThat(officer.focused().getDomAttribute("id")).isEqualTo("confirm-level");
            officer.press(Keys.ENTER);
            awaitState(officer, "Level confirmed, with Demo officer");
            officer.awaitFlow().press("m");
            officer.press("jack c n 1 ? /");
            assertThat(officer.focused().getDomProperty("value")).isEqualTo("jack c n 1 ? /");
            assertThat(officer.all("dialog[open]")).isEmpty();
            assertThat(officer.find("#case-state").getText()).isEqualTo("Level confirmed, with Demo officer");
            officer.press(Keys.ESCAPE);
            assertThat(officer.focused().getText())
                    .as("Escape leaves the field")
                    .isEqualTo(reference);
            officer.press("j");
            assertThat(officer.script("return document.activeElement.matches('.queue-row a')"))
                    .isEqualTo(true);
            officer.press("/");
            assertThat(officer.script("return !!document.activeElement.closest('#find')"))
                    .isEqualTo(true);
            assertThat(officer.consoleErrors()).isEmpty();
        }
    }

    @Test
    void theKeysAreShownOnAQuestionMarkAndCanBeSwitchedOff() {
        try (var officer = onTheCase()) {
            officer.press("?");
            assertThat(officer.find("dialog[open]").getText()).contains("take the next case", "message to the child");
            officer.screenshot("desk-keys");
            assertThat(officer.focused().getDomAttribute("id"))
                    .as("a space bar switches nothing off")
                    .isEqualTo("close-keys");
            officer.find("#keys-on").click();
            officer.find("#close-keys").click();
            assertThat(officer.all("dialog[open]")).isEmpty();
            officer.press("c");
            assertThat(officer.find("#case-state").getText())
                    .as("no key does anything")
                    .isEqualTo("Waiting");
            officer.press("?");
            assertThat(officer.all("dialog[open]")).as("but the way back").hasSize(1);
        }
    }

    @Test
    void greyscaleStaysInThisBrowser() {
        try (var officer = onTheCase()) {
            assertThat(officer.all("html[data-greyscale]")).isEmpty();
            officer.find("#greyscale").click();
            officer.goToView(address("/triage/" + reference));
            officer.find("#greyscale[aria-pressed=true]");
            assertThat(officer.all("html[data-greyscale]")).hasSize(1);
        }
    }

    @Test
    void aReportOfLevelOneIsSeenOnEveryDeskAndHeardWhereTheSoundIsOn() {
        try (var officer = onTheCase();
                var quiet = onTheCase()) {
            officer.find("alarm-sound button:last-child").click();
            officer.await(() -> rang(officer) > 0);
            var before = rang(officer);
            somebodyMeetsAStranger();
            officer.await(() -> rang(officer) > before);
            assertThat(officer.find("#alarm").getText()).contains("for somebody now");
            quiet.await(() -> !quiet.find("#alarm").getText().isEmpty());
            assertThat(quiet.find("#alarm").getText()).contains("for somebody now");
            assertThat(rang(quiet))
                    .as("seen, and not heard, where the sound is off")
                    .isZero();
        }
    }

    private void somebodyMeetsAStranger() {
        reports.receive(new NewReport(
                UUID.randomUUID().toString(),
                Door.FORM,
                Map.of(Field.WHAT, ChildWords.of(STORY)),
                new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.NO),
                "",
                ""));
    }

    private static long rang(Browser officer) {
        return Long.parseLong(
                (String) officer.script("return document.querySelector('alarm-sound').dataset.rang ?? '0'"));
    }

    @Test
    void everythingIsOnOneScreenOnALaptopAndStacksOnSmallOnes() {
        try (var officer = onTheCase()) {
            officer.resize(1366, 600);
            assertThat(officer.script(
                            "const claim = document.querySelector('#claim').getBoundingClientRect(); return claim.top > 0 && "
                                    + "claim.bottom <= innerHeight"))
                    .as("taking the case is in view")
                    .isEqualTo(true);
            officer.find("#claim").click();
            officer.awaitFlow();
            officer.resize(1440, 900);
            assertThat(officer.script(
                            "return document.documentElement.scrollHeight - document.documentElement.clientHeight"))
                    .isEqualTo(0L);
        }
    }

    @Test
    void aSupervisorSeesTheLoadAndFindsCasesAgain() {
        try (var supervisor = Browser.open()) {
            SignIn.as("demo-supervisor", supervisor, address("/sign-in"));
            supervisor.goToView(address("/load"));
            assertThat(supervisor.find("main").getText()).contains("First look", "Last seven days");
            supervisor.screenshot("load");
            supervisor.goToView(address("/triage/search"));
            supervisor.script("document.querySelector('.desk-search > details').open = true");
            supervisor.find("#search-cases").click();
            supervisor.awaitFlow();
            assertThat(supervisor.all(".queue-row")).isNotEmpty();
            supervisor.screenshot("search");
        }
    }

    /** In one step in the browser: the paragraph is drawn anew while one looks. */
    private static void awaitState(Browser officer, String state) {
        officer.await(() -> state.equals(officer.script("return document.querySelector('#case-state')?.textContent")));
    }

    private Browser onTheCase() {
        var officer = Browser.open();
        SignIn.as("demo-officer", officer, address("/sign-in"));
        officer.goToView(address("/triage/" + reference));
        officer.find("#case-state");
        return officer;
    }
}

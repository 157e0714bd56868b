package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseWork;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Where the keyboard is on the desk, what the tab says, and that nothing moves under the mouse. */
@Tag("long")
class WaysOfTheDeskInABrowserIT extends RunningApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    private String reference = "";

    @BeforeEach
    void aCaseIsWithAnOfficer() {
        reference = told(DangerAnswer.UNSURE, Map.of(Field.WHAT, "somebody frightens me", Field.WHO, "me"));
        Acting.OFFICER.run(() -> work.claim(reference));
    }

    @Test
    void aDirectAddressLeadsTheKeyboardQuietlyToTheCaseAndSkipLinksLeadOn() {
        try (var officer = onTheCase()) {
            awaitFocus(officer, "#case");
            assertThat(outline(officer)).as("nobody asked for a frame").isEqualTo("none");
            officer.tabTo(".skips a");
            officer.await(() -> officer.all("#case.quiet").isEmpty());
            officer.press(Keys.ENTER);
            awaitFocus(officer, "#case");
            assertThat(outline(officer))
                    .as("whoever walks by keys sees where they are")
                    .isEqualTo("solid");
            officer.tabTo(".skips a:last-child").sendKeys(Keys.ENTER);
            awaitFocus(officer, "#actions");
        }
    }

    @Test
    void theTabSaysWhatIsOpenAndWhatWaitsAndANewCaseMovesNothing() {
        try (var officer = onTheCase()) {
            var short5 = reference.substring(0, 5);
            officer.await(() ->
                    String.valueOf(officer.script("return document.title")).endsWith(short5 + " · Triage"));
            var before = top(officer);
            told(DangerAnswer.YES, Map.of(Field.WHAT, "a man waits for me"));
            officer.await(() -> String.valueOf(officer.script("return document.title"))
                    .matches("\\(\\d+▲\\) " + short5 + " · Triage"));
            officer.await(() -> !officer.all(".announcement a").isEmpty());
            assertThat(top(officer)).isEqualTo(before);
            Looks.right(officer, "desk-announced");
            officer.find("#announced-later").click();
            officer.await(() -> officer.all(".announcement a").isEmpty());
        }
    }

    @Test
    void whoItIsAboutIsSaidFromWhereTheOfficerStands() {
        try (var officer = onTheCase()) {
            assertThat(officer.find(".told-pane").getText()).contains("the person who wrote");
        }
    }

    private static Object top(Browser officer) {
        return officer.script("return Math.round(document.querySelector('.side').getBoundingClientRect().top)");
    }

    private static Object outline(Browser officer) {
        return officer.script("return getComputedStyle(document.querySelector('#case')).outlineStyle");
    }

    private static void awaitFocus(Browser officer, String css) {
        officer.await(() -> Boolean.TRUE.equals(
                officer.script("return document.activeElement === document.querySelector(arguments[0])", css)));
    }

    private Browser onTheCase() {
        var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"));
        officer.goToView(address("/triage/" + reference)).find("#case-state");
        return officer;
    }

    private String told(DangerAnswer meeting, Map<Field, String> words) {
        var told = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        words,
                        new Dangers(meeting, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(
                () -> assertThat(Acting.OFFICER.get(() -> desk.standing(told))).isPresent());
        return told;
    }
}

package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.referral.AgencyDesk;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseWork;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Words are left out by keys and by what is marked, the page is seen before it goes, and the words are given when the agency asks. */
@Tag("long")
class WithheldInABrowserIT extends RunningApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private BeanFactory application;

    private String reference = "";
    private Browser officer;

    @BeforeEach
    void aCaseThatNamesAFriendIsReadyToBeReferred() {
        reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(
                                Field.WHAT,
                                ChildWords.of(
                                        "a man from a game waits for me. my friend Philippa knows him, and philippa's "
                                                + "number is 07700 900321. he is also dragon_99 in the game")),
                        new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.UNSAID),
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        Acting.OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
        });
        officer = Browser.open();
        SignIn.as("demo-officer", officer, address("/sign-in"));
        openCase();
    }

    @AfterEach
    void close() {
        officer.close();
    }

    @Test
    void whatIsLeftOutIsSeenBeforeItGoesAndGivenWhenTheyAsk() {
        unfold();
        assertThat(officer.find("#left-out-offers").getText()).contains("07700 900321", "dragon_99", "Philippa");
        choose("#police", "Kent Police");
        choose("#services", "Kent children's services");
        officer.tabTo("#see-page").sendKeys(Keys.ENTER);
        officer.await(() -> page("kent").contains("Philippa"));
        assertThat(officer.find("#places-kent").getText()).isEqualTo("Nothing is left out.");
        officer.tabTo("#left-out input").sendKeys("PHILIPPA");
        officer.tabTo("#left-out-add").sendKeys(Keys.ENTER);
        officer.await(() -> page("kent").contains("[words left out]'s number"));
        assertThat(page("kent"))
                .doesNotContainIgnoringCase("philippa")
                .contains("The centre has left out words that are not needed for this.");
        assertThat(officer.find("#places-kent").getText()).isEqualTo("2 places are left out.");
        officer.find("#left-out-offer-0").click();
        officer.await(() -> officer.find("#places-ken").getText().equals("3 places are left out."));
        Looks.right(officer, "desk-left-out");
        officer.find("#left-out-back-1").click();
        officer.await(() -> officer.find("#places-ken").getText().equals("2 places are left out."));
        officer.find("#see-page").click();
        officer.await(() -> !officer.find("#will-read").isDisplayed());

        openCase();
        assertThat(officer.find("#left-out-list").getText())
                .as("kept until it is sent")
                .contains("PHILIPPA");
        officer.find("#refer").click();
        officer.await(() -> !officer.all("#referrals").isEmpty());
        assertThat(officer.find("#referrals").getText()).contains("Different words left out: 1");
        openCase();
        officer.script("arguments[0].closest('details').open = true", officer.find("[id^=give-words-]"));
        Looks.right(officer, "desk-give");

        var known = new AgencyDesk(application);
        try (var agency = Browser.open().resize(360, 740)) {
            agency.go(address(known.linkOf(reference + "-1")));
            agency.tabTo("#code").sendKeys(known.codeOf(reference + "-1"), Keys.ENTER);
            agency.await(() -> !agency.all("#left-out").isEmpty());
            Looks.right(agency, "referral-left-out");
            assertThat(agency.text()).doesNotContainIgnoringCase("philippa");
            officer.find("[id^=give-words-]").click();
            officer.await(() -> officer.find("#referrals").getText().contains("given since: 1"));
            agency.go(address(known.linkOf(reference + "-1")));
            assertThat(agency.all("#code")).as("this browser was let in").isEmpty();
            agency.find("#open-referral").click();
            agency.await(() -> !agency.all("#words").isEmpty());
            assertThat(agency.text()).contains("Philippa");
        }
        assertThat(consoleErrors()).isEmpty();
    }

    @Test
    void whatIsMarkedIsTakenAndTooLittleIsSaidAtTheField() {
        unfold();
        officer.script("""
                const told = [...document.querySelectorAll('.told-pane *')]
                    .flatMap((each) => [...each.childNodes])
                    .find((each) => each.nodeType === 3 && each.data.includes('Philippa'));
                const range = document.createRange();
                range.setStart(told, told.data.indexOf('Philippa'));
                range.setEnd(told, told.data.indexOf('Philippa') + 8);
                getSelection().removeAllRanges();
                getSelection().addRange(range);""");
        officer.find("#left-out-take").click();
        officer.await(() ->
                "Philippa".equals(officer.script("return document.querySelector('#left-out input')?.value ?? ''")));
        officer.find("#left-out-add").click();
        officer.await(() -> officer.find("#left-out-list").getText().contains("Philippa"));
        officer.find("#left-out-add").click();
        officer.await(() -> officer.text().contains("Write the words first, or mark them."));
        officer.find("#left-out input").sendKeys("x");
        officer.find("#left-out-add").click();
        officer.await(() -> officer.text().contains("at least two letters or digits"));
        assertThat(officer.axe()).isEmpty();
        officer.find("#see-page").click();
        officer.await(() -> officer.find("#will-read").getText().contains("Choose whom you ask first."));
        assertThat(consoleErrors()).isEmpty();
    }

    private void openCase() {
        officer.goToView(address("/triage/" + reference));
        officer.find("#police input");
    }

    private void choose(String field, String name) {
        officer.find(field + " input").sendKeys(Keys.chord(Keys.CONTROL, "a"), name, Keys.ENTER);
        officer.awaitFlow();
        officer.await(() ->
                name.equals(officer.script("return document.querySelector(arguments[0] + ' input').value", field)));
    }

    private void unfold() {
        officer.script("document.querySelector('.leave-out').open = true");
    }

    /** A frame in which nothing runs says so whenever a test looks into it. */
    private List<String> consoleErrors() {
        return officer.consoleErrors().stream()
                .filter(said -> !said.startsWith("about:srcdoc"))
                .toList();
    }

    /** What stands on the page of an agency as it is seen here. */
    private String page(String agency) {
        return String.valueOf(officer.script(
                "return document.getElementById('page-' + arguments[0])?.contentDocument?.body?.innerText ?? ''",
                agency));
    }
}

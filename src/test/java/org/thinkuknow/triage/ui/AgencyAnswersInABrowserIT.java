package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Agency;
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
import org.thinkuknow.triage.CaseReferrals;
import org.thinkuknow.triage.CaseWork;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What an agency says through its link, without a script and by keys, and what the desk makes of it. */
@Tag("long")
class AgencyAnswersInABrowserIT extends RunningApplication {

    private static final Agency KENT = new Agency(Agency.Kind.POLICE, "kent", "Kent Police");
    private static final Agency SERVICES = new Agency(Agency.Kind.CHILDREN_SERVICES, "ken", "Kent children's services");

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private CaseReferrals referrals;

    @Autowired
    private BeanFactory application;

    private String reference = "";
    private Browser agency;
    private Browser officer;

    @BeforeEach
    void aLevelOneCaseIsReferred() {
        reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("a man from a game waits for me")),
                        new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.UNSAID),
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        Acting.OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
            referrals.referToAll(reference, List.of(KENT, SERVICES), ChildWords.of("please visit the child"));
        });
        agency = Browser.open().resize(360, 740);
        officer = Browser.open();
    }

    @AfterEach
    void close() {
        agency.close();
        officer.close();
    }

    @Test
    void itIsNotOursAndTheDeskFillsInWhoseItIs() {
        enter(reference + "-1");
        unfold("#not-ours");
        look("referral-not-ours");
        agency.find("#right").sendKeys("Surrey Police", Keys.ENTER);
        agency.await(() -> !agency.all("#said").isEmpty());
        assertThat(agency.find("#lines").getText()).contains("not ours", "Surrey Police");
        look("referral-said-not-ours");

        onTheDesk();
        assertThat(officer.text()).contains("Kent Police say it is not theirs: Surrey Police.");
        officer.find("#refer-to-surrey").click();
        officer.awaitFlow();
        officer.await(() ->
                "Surrey Police".equals(officer.script("return document.querySelector('#police input')?.value ?? ''")));
        lookAtTheDesk("desk-not-theirs");
        assertThat(officer.find("#duty-" + reference + "-2").getText())
                .contains("Duty desk, day: 020 7946 0202", "night: 020 7946 0303");
        assertThat(officer.find("#duty-" + reference + "-2 a").getDomAttribute("href"))
                .isEqualTo("tel:02079460202");

        var why = "#withdraw-because-" + reference + "-1";
        officer.script("document.querySelector(arguments[0]).closest('details').open = true", why);
        officer.find("#withdraw-" + reference + "-1").click();
        officer.await(() -> officer.text().contains("Write why it is withdrawn."));
        officer.find(why + " textarea").sendKeys(ChildWords.of("it is another Ashford"));
        officer.find("#withdraw-" + reference + "-1").click();
        officer.await(() -> officer.find("#referrals").getText().contains("withdrawn"));
        assertThat(officer.find("#not-asked").getText()).startsWith("Police not asked");
        assertThat(officer.axe()).isEmpty();
        agency.find("#read-again").click();
        agency.await(() -> agency.text().contains("This link opens nothing"));
        assertThat(officer.consoleErrors()).isEmpty();
    }

    @Test
    void anAgencyAcknowledgesAsksBackAndSaysThatTheChildWasSeen() {
        enter(reference + "-1");
        agency.tabTo("#by").sendKeys("Sgt Adams", Keys.ENTER);
        agency.await(() -> !agency.all("#acknowledged").isEmpty());
        assertThat(agency.text()).doesNotContain(ChildWords.MARKER);
        look("referral-acknowledged");

        unfold("#child-seen");
        agency.script("document.querySelector('#seen-at').value = '2099-01-01T10:00'");
        agency.find("#child-seen .choices label").click();
        agency.find("#say-child-seen").click();
        agency.await(() -> !agency.all("#seen-at-error").isEmpty());
        assertThat(agency.find("#seen-at").getDomAttribute("aria-invalid")).isEqualTo("true");
        look("referral-not-yet-seen");
        agency.script("document.querySelector('#seen-at').value = '2026-01-01T10:00'");
        agency.find("#say-child-seen").click();
        agency.await(() -> !agency.all("#said").isEmpty());

        unfold("#ask-back");
        agency.find("#question").sendKeys(ChildWords.of("which flat is it"));
        agency.find("#say-question").click();
        agency.await(() -> agency.find("#lines").getText().contains("which flat"));
        unfold("#outcome-form");
        look("referral-answers");

        onTheDesk();
        assertThat(officer.find("#referrals").getText())
                .contains("Child seen on 1 January 2026, 10:00, by a police officer");
        var answer = "#answer-" + reference + "-1";
        lookAtTheDesk("desk-asked-back");
        officer.find("#send-answer-" + reference + "-1").click();
        officer.await(() -> officer.text().contains("Write your answer first."));
        officer.find(answer + " textarea").sendKeys(ChildWords.of("the blue door"));
        officer.find("#send-answer-" + reference + "-1").click();
        officer.await(() -> officer.all(answer).isEmpty());
        assertThat(officer.consoleErrors()).isEmpty();

        agency.find("#read-again").click();
        agency.await(() -> !agency.all("#words").isEmpty());
        assertThat(agency.find("#lines").getText()).contains("the blue door");
        look("referral-answered");
    }

    private void enter(String referral) {
        var known = new AgencyDesk(application);
        agency.go(address(known.linkOf(referral)));
        agency.tabTo("#code").sendKeys(known.codeOf(referral), Keys.ENTER);
        agency.await(() -> !agency.all("#messages, #words").isEmpty());
    }

    private void unfold(String form) {
        agency.script("arguments[0].closest('details').querySelector('summary').click()", agency.find(form));
    }

    private void onTheDesk() {
        SignIn.as("demo-officer", officer, address("/sign-in"));
        officer.goToView(address("/triage/" + reference));
        officer.await(() -> !officer.all("#referrals").isEmpty());
    }

    private void look(String name) {
        Looks.right(agency, name);
    }

    private void lookAtTheDesk(String name) {
        Looks.right(officer, name);
    }
}

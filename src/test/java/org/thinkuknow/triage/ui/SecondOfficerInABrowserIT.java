package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Geography;
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
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseReferrals;
import org.thinkuknow.triage.CaseWork;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What one officer asks and another decides about a case of level one, pressed where it stands. */
@Tag("long")
class SecondOfficerInABrowserIT extends RunningApplication {

    @Autowired
    private BeanFactory application;

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private CaseReferrals referrals;

    @Autowired
    private Geography geography;

    private String reference = "";
    private Browser colleague;

    @BeforeEach
    void aCaseOfLevelOneIsWithAnOfficer() {
        reference = told();
        Acting.OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
        });
        colleague = signedIn("demo-officer-2");
    }

    @AfterEach
    void close() {
        colleague.close();
    }

    @Test
    void aLowerLevelIsAgreedToByAColleague() {
        askToLower();
        press(colleague, reference, "#agree-lower");
        colleague.await(() -> colleague.all("#agree-lower").isEmpty());
        assertThat(facts(reference).level()).isEqualTo(Level.TWO);
    }

    @Test
    void aColleagueKeepsTheLevelAndWhoeverAskedCannotAgree() {
        askToLower();
        try (var officer = signedIn("demo-officer")) {
            onTheCase(officer, reference);
            assertThat(officer.all("#agree-lower"))
                    .as("of whoever asked themselves")
                    .isEmpty();
        }
        press(colleague, reference, "#keep-level");
        colleague.await(() -> colleague.all("#keep-level").isEmpty());
        assertThat(facts(reference).level()).isEqualTo(Level.ONE);
        assertThat(facts(reference).toAgree().lowerTo()).isNull();
    }

    @Test
    void whatIsSaidToBeSentTwiceIsAgreedToOrKeptApartByAColleague() {
        var twin = told();
        var other = told();
        try (var officer = signedIn("demo-officer")) {
            sayThatItIsTheSame(officer, twin);
            sayThatItIsTheSame(officer, other);
        }
        press(colleague, twin, "#agree-twin");
        colleague.await(() -> !colleague.all("#merged-into").isEmpty());
        assertThat(facts(twin).merge().sameReport()).isTrue();
        press(colleague, other, "#keep-apart");
        colleague.await(() -> colleague.all("#keep-apart").isEmpty());
        assertThat(facts(other).merge().twinOf()).isNull();
        assertThat(facts(other).merge().isMerged()).isFalse();
    }

    @Test
    void anAgencyThatTypedTooManyWrongCodesMayTryAgain() {
        var police = geography.policeForces().getFirst();
        Acting.OFFICER.run(() -> referrals.referToAll(
                reference, List.of(police), "Please see the child today.", "Their desk opens at eight."));
        var agencies = new AgencyDesk(application);
        var made = agencies.allOf(reference).getFirst().reference();
        var path = agencies.linkOf(made);
        for (var attempt = 0; attempt < AgencyDesk.MOST_WRONG; attempt++) {
            plainBrowser().post(path, Map.of("code", "99"));
        }
        assertThat(agencies.facts(made).locked()).isTrue();
        try (var officer = signedIn("demo-officer")) {
            press(officer, reference, "#make-code-" + made);
            officer.await(() -> !officer.all(".told-code").isEmpty());
            var code = officer.find(".told-code").getText();
            assertThat(code).matches("\\d{3} \\d{3}");
            assertThat(plainBrowser().post(path, Map.of("code", code)).html()).contains(ChildWords.MARKER);
            officer.screenshot("desk-code-to-tell");
            assertThat(officer.axe()).isEmpty();
            onTheCase(officer, reference);
            assertThat(officer.all(".told-code")).as("never again").isEmpty();
        }
    }

    private void askToLower() {
        Acting.OFFICER.run(() -> work.assess(reference, Level.TWO, "nobody knows where they live"));
    }

    private void sayThatItIsTheSame(Browser officer, String twin) {
        onTheCase(officer, reference);
        officer.script(
                "[...document.querySelectorAll('.same-matter summary')].forEach(summary => summary.parentElement.open = true)");
        officer.find("#other-case input").sendKeys(twin);
        officer.find("#same-report").click();
        officer.await(() -> facts(twin).merge().twinOf() != null);
    }

    private void press(Browser browser, String of, String button) {
        onTheCase(browser, of);
        browser.find(button).click();
    }

    private void onTheCase(Browser browser, String of) {
        browser.goToView(address("/triage/" + of));
        browser.find("#case-state");
    }

    private Browser signedIn(String username) {
        return SignIn.as(username, Browser.open(), address("/sign-in"));
    }

    private CaseFacts facts(String of) {
        return Acting.OFFICER.get(() -> desk.standing(of)).orElseThrow();
    }

    private String told() {
        var filed = reports.receive(new NewReport(
                UUID.randomUUID().toString(),
                Door.FORM,
                Map.of(Field.WHAT, ChildWords.of("a man from a game waits for me")),
                new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.UNSAID),
                "",
                ""));
        eventually(() -> assertThat(Acting.OFFICER.get(() -> desk.standing(filed.reference())))
                .isPresent());
        return filed.reference();
    }
}

package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
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
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Referring and closing by keys alone, and what the agency then has before it. */
class ReferInABrowserIT extends RunningApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private Staff staff;

    @Autowired
    private Schools schools;

    private Filed filed = new Filed("", "");
    private Browser officer;

    @BeforeEach
    void aLevelOneCaseIsReadyToBeReferred() {
        filed = reports.receive(new NewReport(
                UUID.randomUUID().toString(),
                Door.FORM,
                Map.of(Field.WHAT, ChildWords.of("a man from a game waits for me")),
                new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.UNSAID),
                "",
                ""));
        eventually(() -> assertThat(Acting.OFFICER.get(() -> desk.standing(filed.reference())))
                .isPresent());
        Acting.OFFICER.run(() -> {
            work.claim(filed.reference());
            work.assess(filed.reference(), Level.ONE, "");
        });
        officer = Browser.open();
        SignIn.as("demo-officer", officer, address("/sign-in"));
        officer.goToView(address("/triage/" + filed.reference()));
        officer.find("#police input");
    }

    @AfterEach
    void close() {
        officer.close();
    }

    @Test
    void whatIsTypedOfAnAgencyIsTakenOrSaidAndNeverThrownAway() {
        type("#police", "West Y", Keys.ENTER);
        awaitValue("#police", "West Yorkshire Police");
        type("#police", "derbysh", Keys.TAB);
        awaitValue("#police", "Derbyshire Police");
        type("#police", "west", Keys.TAB);
        awaitError("#police", "“west” can mean several: ");
        assertThat(value("#police")).as("the text is kept").isEqualTo("west");
        type("#services", "Atlantis", Keys.ENTER);
        awaitError("#services", "No name here has “Atlantis” in it.");
        officer.press(Keys.TAB);
        officer.awaitFlow();
        assertThat(value("#services")).isEqualTo("Atlantis");
        assertThat(officer.axe()).isEmpty();

        officer.tabTo("#refer").sendKeys(Keys.ENTER);
        officer.awaitFlow();
        assertThat(officer.find("#case-state").getText()).startsWith("Level confirmed");
        officer.await(() -> Boolean.TRUE.equals(
                officer.script("return document.activeElement.closest('vaadin-combo-box')?.id === 'police'")));
        officer.press(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, Keys.TAB);
        officer.await(() -> !Boolean.TRUE.equals(officer.script("return document.querySelector('#police').invalid")));
        assertThat(officer.consoleErrors()).isEmpty();
    }

    @Test
    void whoTakesPicturesDownIsNotToldWhyAndASchoolIsFoundByAPartOfItsName() {
        Acting.ADMIN.run(() -> List.of("hill", "lane").forEach(each -> {
            var lead = "lead-of-damson-" + each;
            staff.open(new NewAccount(lead, "Lead Tester", "a long phrase for tests", Set.of(Role.SAFEGUARDING_LEAD)));
            schools.assign(
                    Membership.of(lead, "damson-" + each, "Damson " + each + " School", lead + "@school.example"));
        }));
        type("#other-agency", "Internet W", Keys.ENTER);
        awaitValue("#other-agency", "Internet Watch Foundation");
        officer.await(() -> value("#request").startsWith("Please have the pictures taken down"));
        assertThat(value("#request")).doesNotContain("Answered yes");
        type("#other-agency", "damson", Keys.TAB);
        awaitError("#other-agency", "“damson” can mean several: Damson hill School; Damson lane School");
        officer.await(() -> value("#request").contains("Answered yes: a meeting"));
        type("#other-agency", "damson l", Keys.TAB);
        awaitValue("#other-agency", "Damson lane School");
    }

    @Test
    void oneHalfIsReferredWithAReasonAndTheOtherStaysInSight() {
        type("#police", "Kent P", Keys.ENTER);
        awaitValue("#police", "Kent Police");
        assertThat(value("#request")).contains("Please see the child today", "Answered yes: a meeting");
        officer.find("#refer").click();
        officer.awaitFlow();
        assertThat(officer.find("#why-not > [slot='error-message']").getText())
                .isEqualTo("At level one both are asked. Choose both, or write why not.");
        officer.find("#why-not textarea").sendKeys("Their desk opens at eight.");
        Looks.right(officer, "desk-refer");
        officer.find("#refer").click();
        officer.await(() -> !officer.all("#not-asked").isEmpty());
        assertThat(officer.find("#not-asked").getText()).startsWith("Children's services not asked");
        assertThat(officer.find(".known .clock").getText()).contains("Next: referral to children's services");
    }

    @Test
    void theAgencyReadsWhatCameLaterOnEveryScreen() throws Exception {
        type("#police", "Kent P", Keys.ENTER);
        type("#services", "Kent ch", Keys.ENTER);
        awaitValue("#services", "Kent children's services");
        officer.find("#refer").click();
        officer.await(() -> !officer.all("#referrals").isEmpty());
        reports.answer(
                filed.receipt(), new ReplyText(ChildWords.of("he is at the door \u0645\u0631\u062d\u0628\u0627 😢")));
        eventually(() -> assertThat(officer.text()).contains("The child has written again."));
        officer.find("#show-changed").click();
        officer.await(() -> officer.find("#referrals").getText().contains("not yet read by Kent Police"));
        eventually(() -> assertThat(newsMail()).isNotEmpty());
        try (var agency = Browser.open().resize(360, 740)) {
            var mail = newsMail();
            agency.go(address(mail.substring(mail.indexOf("/referral/")).split("\\s")[0]));
            officer.find("[id^=make-code-]").click();
            officer.await(() -> !officer.all(".told-code").isEmpty());
            agency.tabTo("#code").sendKeys(officer.find(".told-code").getText(), Keys.ENTER);
            agency.await(() -> !agency.all("#messages").isEmpty());
            assertThat(agency.find("#messages").getText()).contains("came after the referral", "he is at the door");
            Looks.right(agency, "referral-news");
            agency.tabTo("#by").sendKeys("Sgt Adams", Keys.ENTER);
            agency.await(() -> !agency.all("#acknowledged").isEmpty());
            assertThat(agency.text()).doesNotContain(ChildWords.MARKER);
        }
    }

    private String newsMail() throws Exception {
        for (var mail : mail().getReceivedMessages()) {
            if (mail.getSubject().startsWith("There is something new in referral " + filed.reference())
                    && mail.getAllRecipients()[0].toString().contains("kent@")) {
                return mail.getContent().toString();
            }
        }
        return "";
    }

    private void type(String field, String text, Keys end) {
        var input = officer.find(field + " input");
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, end);
        officer.awaitFlow();
    }

    private String value(String field) {
        return (String) officer.script(
                "return document.querySelector(arguments[0] + ' input, ' + arguments[0] + ' textarea').value", field);
    }

    private void awaitValue(String field, String expected) {
        officer.await(() -> expected.equals(value(field)));
    }

    private void awaitError(String field, String beginning) {
        officer.await(() -> Boolean.TRUE.equals(officer.script(
                "const field = document.querySelector(arguments[0]); return field.invalid && field.errorMessage.startsWith(arguments[1])",
                field,
                beginning)));
    }
}

package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What an officer types stands until it is sent, whatever a colleague, the browser or another form of the page does meanwhile. */
class UnsentWordsInABrowserIT extends RunningApplication {

    private static final String NOTE = ChildWords.of("her aunt rings back at nine");
    private static final String MESSAGE = ChildWords.of("Thank you for telling us.");

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private JdbcClient database;

    private String reference = "";
    private Browser officer;

    @BeforeEach
    void anOfficerHasACase() {
        reference = reported();
        Acting.OFFICER.run(() -> work.claim(reference));
        officer = Browser.open();
        SignIn.as("demo-officer", officer, address("/sign-in"));
        officer.goToView(address("/triage/" + reference));
        officer.find("#note textarea");
    }

    @AfterEach
    void nothingIsLeft() {
        officer.close();
        database.sql("delete from triage_unsent where case_reference = ?")
                .param(reference)
                .update();
    }

    @Test
    void whatIsTypedStandsWhileAColleagueChangesTheCaseAndUntilItIsSent() {
        type("note", NOTE);
        type("level-reason", MESSAGE);
        try (var supervisor = Browser.open()) {
            SignIn.as("demo-supervisor", supervisor, address("/sign-in"));
            supervisor.goToView(address("/triage/" + reference));
            supervisor.find("#confirm-level").click();
            supervisor.awaitFlow();
        }
        officer.find("#show-changed").click();
        officer.await(() -> officer.text().contains("Level confirmed, with Demo officer"));
        stands("note", NOTE, "after the case was shown anew");
        stands("level-reason", MESSAGE, "after the case was shown anew");
        assertThat(officer.script("return document.querySelector('#note').closest('details').open"))
                .as("in view")
                .isEqualTo(true);

        officer.goToView(address("/triage/" + reference));
        stands("note", NOTE, "after the page was loaded anew");

        type("message", MESSAGE);
        officer.find("#send-message").click();
        officer.await(() -> "Thank you"
                .equals(officer.script("return document.querySelector('.from-centre div')?.textContent.slice(0, 9)")));
        stands("note", NOTE, "after another form was sent");
        stands("message", "", "what was sent is not there to be sent again");

        officer.find("#add-note").click();
        officer.await(() -> !officer.all(".timeline .note").isEmpty());
        stands("note", "", "what was sent is not there to be sent again");
        officer.goToView(address("/triage/" + reference));
        stands("note", "", "nor when the page is loaded anew");
        assertThat(officer.consoleErrors()).isEmpty();
    }

    @Test
    void whoLeavesInTheMiddleOfASentenceFindsItWhenTheyComeBack() {
        var other = reported();
        Acting.OFFICER.run(() -> work.claim(other));
        officer.goToView(address("/triage/" + reference));
        type("note", NOTE);
        officer.find("#find input").sendKeys(other + Keys.ENTER);
        officer.await(() -> officer.path().endsWith(other));
        stands("note", "", "of another case");
        officer.back();
        officer.await(() -> officer.path().endsWith(reference));
        stands("note", NOTE, "after another case was open");
        officer.screenshot("unsent-words");
    }

    /** In one step in the browser: the field is drawn anew while one looks, and what was typed may come into it a moment later. */
    private void stands(String field, String words, String when) {
        officer.find("#" + field);
        officer.awaitFlow();
        eventually(() -> assertThat(
                        words.equals(officer.script("return document.querySelector('#' + arguments[0]).value", field)))
                .as("%s stands %s", field, when)
                .isTrue());
    }

    private void type(String field, String words) {
        officer.script("document.querySelector('#' + arguments[0]).closest('details').open = true", field);
        officer.find("#" + field + " textarea").sendKeys(words);
    }

    private String reported() {
        var reported = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("somebody frightens me")),
                        new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reported))).isPresent());
        return reported;
    }
}

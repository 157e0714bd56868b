package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer writes down a call, loses nothing on the way, and reads five words aloud. */
@Tag("long")
class TelephoneInABrowserIT extends RunningApplication {

    private static final String WORDS = ChildWords.of("هو يهددني and he has my \uD83D\uDCF7");

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void nothingIsLeftOfAnotherTest() {
        database.sql("delete from triage_unsent where case_reference = 'TELEPHONE'")
                .update();
    }

    @Test
    void aCallIsWrittenDownSavedAndItsFiveWordsAreReadOut() {
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.resize(360, 740);
            takeACall(officer);
            officer.find("#save-call").sendKeys(Keys.ENTER);
            officer.await(() -> !officer.all("#caller[invalid]").isEmpty());
            Looks.right(officer, "call-empty");
            officer.all("#caller vaadin-radio-button").get(2).click();
            officer.find("#call-what textarea").sendKeys(WORDS);
            officer.all("#call-hurt vaadin-radio-button").getFirst().click();
            officer.find("#call-age input").sendKeys("13", Keys.TAB);
            officer.await(() -> drafts() == 5);
            takeACall(officer);
            assertThat(officer.find("#call-what textarea").getDomProperty("value"))
                    .isEqualTo(WORDS);
            assertThat(officer.find("#call-age input").getDomProperty("value")).isEqualTo("13");
            officer.doubleClick(officer.find("#save-call"));
            officer.await(() -> officer.all("#five-words li").size() == 5);
            Looks.right(officer, "call-words");
            var receipt = String.join(
                    " ",
                    officer.all("#five-words li").stream()
                            .map(each -> each.getText())
                            .toList());
            takeACall(officer);
            officer.find("#five-words");
            assertThat(officer.focused().getText()).isEqualTo("Saved. The case is yours.");
            officer.find("#caller-has-words").click();
            var report = reports.readWithReceipt(receipt).orElseThrow();
            officer.await(() -> officer.path().equals("/triage/" + report.reference()));
            assertThat(report.door()).isEqualTo(Door.TELEPHONE);
            officer.find("#case-state");
            assertThat(officer.find(".told-pane").getText())
                    .contains("By telephone, written down by an officer", "the child of the person who called", "13");
            assertThat(drafts()).isZero();
            officer.back();
            officer.await(() -> officer.all("#five-words").isEmpty());
        }
    }

    private void takeACall(Browser officer) {
        officer.goToView(address("/triage")).find("#take-call");
        officer.find("#take-call").click();
        officer.await(() -> officer.path().equals("/triage/telephone"));
    }

    private int drafts() {
        return database.sql("select count(*) from triage_unsent where case_reference = 'TELEPHONE'")
                .query(Integer.class)
                .single();
    }
}

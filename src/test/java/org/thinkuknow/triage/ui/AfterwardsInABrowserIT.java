package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
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
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A child comes back after the end, says that it did not help, and somebody looks again. */
@Tag("long")
class AfterwardsInABrowserIT extends RunningApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseWork work;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChildSaysThatItDidNotHelpAndSomebodyLooksAgain(boolean scripts) {
        var filed = endedTwoWeeksAgo();
        try (var browser = scripts ? Browser.open() : Browser.withoutScript()) {
            browser.resize(360, 740).go(address("/report/reply"));
            browser.find("#receipt-words").sendKeys(filed.receipt(), Keys.ENTER);
            assertThat(browser.find("#helped").getText()).isEqualTo("Are things better now?");
            if (scripts) {
                Looks.right(browser, "helped-asked");
            }
            browser.tabTo("[name=helped]").sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
            assertThat(browser.find("[name=helped][value=no]").isSelected()).isTrue();
            browser.tabTo("#line").sendKeys(Keys.ENTER);
            assertThat(browser.find("#helped-said").getText())
                    .isEqualTo("We are sorry that it did not help. That is not your fault.");
            if (scripts) {
                Looks.right(browser, "helped-sorry");
            }
            browser.tabTo("[name=again][value=yes]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#helped-said").getText()).isEqualTo("Somebody will look again.");
            browser.back();
            browser.await(() -> !browser.text().isEmpty());
            assertThat(browser.cookies()).isEmpty();
        }
        eventually(() -> assertThat(Acting.OFFICER
                        .get(() -> desk.standing(filed.reference()))
                        .orElseThrow()
                        .standing()
                        .outcome())
                .isNull());
        if (scripts) {
            var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"));
            try (officer) {
                officer.goToView(address("/triage/" + filed.reference())).find("#case-state");
                assertThat(officer.find(".told-pane .messages").getText())
                        .contains("Who reported, asked whether it helped: it did not help", "Yes, please look again.");
            }
        }
    }

    private Filed endedTwoWeeksAgo() {
        var filed = reports.receive(new NewReport(
                UUID.randomUUID().toString(),
                Door.FORM,
                Map.of(Field.WHAT, ChildWords.of("a boy is mean in a game"), Field.AGE, "9"),
                Dangers.UNSAID,
                "",
                ""));
        var reference = filed.reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        Acting.OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.THREE, "nobody is hurt");
            work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "they called us"), 0);
        });
        database.sql("update report set finished_at = finished_at - interval 14 day where reference = ?")
                .param(reference)
                .update();
        return filed;
    }
}

package org.thinkuknow.outreach;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.schools.RegisterImport;
import org.thinkuknow.schools.SchoolRegister;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.SignIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.EDUCATOR;
import static org.thinkuknow.support.Eventually.eventually;

/** Pages of visits on a telephone and by keyboard alone. */
@Tag("long")
class VisitPagesIT extends VisitDesk {

    private static final String OPEN = "991001";
    private static final String CLOSED = "991002";
    private static final String SAID = ChildWords.of("he waits at the bus stop");

    @Autowired
    private RegisterImport imports;

    @Autowired
    private SchoolRegister register;

    @Autowired
    private Disclosures disclosures;

    @TempDir
    private Path folder;

    private final Browser browser = Browser.open().resize(360, 740);

    @BeforeEach
    void someSchools() throws IOException {
        var list = folder.resolve("some-2026-10-01.csv");
        Files.writeString(list, """
                urn,name,town,postcode,lead_school,open_date,close_date
                991001,Quillfeather Primary,London,EC2Y 8BB,false,01-09-1999,
                991002,Quillfeather Juniors,London,EC2Y 8BB,false,01-09-1999,30-09-2020
                """);
        imports.from(list, Optional.empty(), "a test", line -> {});
        eventually(() -> assertThat(register.search("quillfeather", 10)).hasSize(2));
    }

    @AfterEach
    void leaveNone() {
        browser.close();
        database.sql("delete from schools_force where number in ('991001', '991002')")
                .update();
        database.sql("delete from schools_school where number in ('991001', '991002')")
                .update();
        database.sql("delete from schools_list where as_of = '2026-10-01'").update();
    }

    @Test
    void aSchoolIsFoundByHalfItsNameAndChosenByKeyboardAndOfTwoForcesOneIsChosenOnce() {
        begin("/visits/new");
        browser.tabTo("#school-words");
        browser.press("quillf");
        browser.await(() -> browser.all(".found button").size() == 2);
        browser.awaitFlow();
        assertThat(browser.find(".found").getText()).contains("Quillfeather Primary, London", "CLOSED");
        Looks.right(browser, "visit-new-found");
        browser.resize(360, 740).find("#school-words").click();
        browser.tabTo(".found button");
        browser.press(Keys.ENTER);
        browser.await(() -> browser.find("#school-said").getText().startsWith("Chosen: Quillfeather Primary"));
        assertThat(browser.find("#plan-school-number").getDomProperty("value")).isEqualTo(OPEN);
        assertThat(browser.find("#plan-school-town").getDomProperty("value")).isEqualTo("London");

        browser.goToView(address("/visits/" + planned(OPEN)));
        assertThat(browser.find("#choose-force").getText()).contains("lies in more than one");
        assertThat(browser.all("#school-closed")).isEmpty();
        Looks.right(browser, "visit-force");
        browser.resize(360, 740).find("#force-form-send").click();
        browser.await(() -> browser.find("#force-form-problems").getText().contains("not one of those"));
        browser.tabTo("#force-form [name=force]");
        browser.press(Keys.SPACE);
        browser.press(Keys.DOWN);
        var force = browser.find("#force-form label:has(:checked)").getText();
        browser.find("#force-form-send").click();
        browser.await(() -> browser.find("#message").getText().equals("Saved."));
        assertThat(browser.all("#choose-force")).isEmpty();
        assertThat(browser.find("#visit").getText())
                .contains("Metropolitan Police")
                .doesNotContain("please choose");
        assertThat(audit.of("school " + OPEN)).extracting(Recorded::act).contains("chose police force");
    }

    @Test
    void aSchoolThatClosedMeanwhileIsSaid() {
        var visit = planned(CLOSED);
        begin("/visits/" + visit);
        assertThat(browser.find("#school-closed").getText()).contains("The register says that this school is closed");
        Looks.right(browser, "visit-closed");
    }

    @Test
    void anOrdinaryVisitIsOneSheetOfPaperWithNothingToPress() {
        begin("/visits/" + planned(OPEN));
        assertThat(browser.resize(1280, 900).sheets()).isOne();
        assertThat(browser.all("button")).anyMatch(WebElement::isDisplayed);
        assertThat(browser.asPrinted(false).all("button, .a-child-tells, .ways"))
                .noneMatch(WebElement::isDisplayed);
    }

    @Test
    void whatSchoolsAreToldOfAnEducatorIsWrittenOnATelephone() {
        begin("/visits/papers");
        browser.resize(360, 740);
        browser.tabTo("#papers-photo");
        browser.press(Keys.chord(Keys.CONTROL, "a"), "Card of the centre");
        browser.tabTo("#papers-send");
        browser.press(Keys.ENTER);
        browser.await(() -> browser.find("#message").getText().contains("Saved"));
    }

    @Test
    void whatIsThoughtOfAVisitIsSentWithoutAScriptAndByKeyboard() {
        var key = database.sql("select feedback_key from visit where reference = ?")
                .param(held())
                .query(String.class)
                .single();
        browser.goToView(address("/visits/feedback/" + key));
        Looks.right(browser, "visit-feedback");
        browser.resize(360, 740);
        for (var question = 0; question < Feedback.QUESTIONS.size(); question++) {
            browser.tabTo("[name=q%d]".formatted(question));
            browser.press(Keys.SPACE);
        }
        browser.tabTo("button");
        browser.press(Keys.ENTER);
        browser.await(() -> browser.all("[name=q0]").isEmpty());
        Looks.right(browser, "visit-feedback-sent");
    }

    @Test
    void ofTwoEducatorsAtOneVisitTheSecondReadsWhatTheFirstDid() {
        var visit = agreed();
        begin("/visits/" + visit);
        try (var second = Browser.open()) {
            SignIn.as("demo-educator-2", second, address("/sign-in"));
            second.goToView(address("/visits/" + visit));
            var point = "#point-" + words.checklist("england").getFirst().id();
            second.find(point).click();
            second.await(() -> !second.find(point).isSelected());
            second.awaitFlow();
            browser.find("#confirm").click();
            browser.await(
                    () -> browser.find("#message").getText().contains("A colleague has changed this visit meanwhile."));
            browser.awaitFlow();
            assertThat(browser.find(point).isSelected())
                    .as("the page shows what the colleague did")
                    .isFalse();
            assertThat(browser.find(".visit-state").getText()).isEqualTo("Planned");
        }
    }

    @Test
    void howAnEducatorIsIsSaidOnlyOnceItIsChosen() {
        begin("/visits/" + held());
        browser.find("#welfare-send").click();
        browser.await(() -> browser.find("#welfare-problems").getText().contains("choose one of the three"));
        browser.find("#welfare [value=WELL]").click();
        browser.find("#welfare-send").click();
        browser.await(() -> browser.find("#message").getText().equals("Thank you for saying."));
    }

    /** After an hour the session has ended; what was typed outlives it in the tab, and is one record however often it is sent. */
    @Test
    void whatWasWrittenForAnHourWithoutALineIsThereAfterSigningInAgain() {
        var visit = held();
        var record = "D-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        var page = "/visits/%s/told/%s".formatted(visit, record);
        begin(page);
        browser.line(false).find("#told-words").sendKeys(SAID);
        browser.await(() -> browser.find("#saved").getText().startsWith("There is no connection just now."));
        SignIn.end(browser);
        browser.go("about:blank"); // or the page finds by itself that its session is over, in the middle of the next
        // sign-in
        browser.line(true);
        SignIn.as("demo-educator", browser, address("/sign-in"));
        for (var time = 0; time < 2; time++) {
            browser.goToView(address(page));
            browser.await(() -> SAID.equals(browser.find("#told-words").getDomProperty("value")));
            eventually(() ->
                    assertThat(EDUCATOR.get(() -> disclosures.draftsAt(visit))).containsExactly(record));
        }
        assertThat(EDUCATOR.get(() -> disclosures.open(record)).text().childWords())
                .isEqualTo(SAID);
    }

    private void begin(String page) {
        SignIn.as("demo-educator", browser, address("/sign-in"));
        browser.resize(360, 740).goToView(address(page));
    }
}

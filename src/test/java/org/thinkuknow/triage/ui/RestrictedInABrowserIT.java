package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.CaseRestricting;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** A supervisor closes a case to an officer who has it open, and the officer's pages put it away. */
class RestrictedInABrowserIT extends CaseInHand {

    @Autowired
    private CaseRestricting restricting;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    private String reference = "";

    @BeforeEach
    void anOfficerHasACase() {
        reference = claimed();
    }

    @AfterEach
    void nothingIsClosedAnyMore() {
        database.sql("delete from triage_restriction").update();
    }

    @Test
    void theCaseIsClosedInTheFormAndTheOfficersOpenPagePutsItAway() {
        try (var officer = signedIn("demo-officer");
                var supervisor = signedIn("demo-supervisor")) {
            officer.goToView(address("/triage/" + reference));
            officer.await(() -> !officer.all(".words").isEmpty());
            supervisor.goToView(address("/triage/" + reference));
            supervisor.find("#restricted > details > summary").click();
            picksAnOfficer(supervisor);
            supervisor.find("#restrict-reason textarea").sendKeys("It is about her niece.");
            supervisor.find("#restrict").click();
            supervisor.await(() -> !supervisor.all("#restricted-list li").isEmpty());
            assertThat(supervisor.all("#restrict-picked li")).as("done").isEmpty();
            officer.await(() -> officer.find("h1").getText().equals("Restricted"));
            assertThat(officer.all(".words")).as("what was told").isEmpty();
            assertThat(officer.find("main").getText()).doesNotContain("where i live");
            var row = ".queue-row[data-reference='" + reference + "']";
            officer.await(() -> officer.find(row).getText().contains("Restricted"));
            assertThat(officer.find(row).findElements(By.cssSelector("a[href]")))
                    .as("leads nowhere")
                    .isEmpty();
            Looks.right(officer, "restricted-line");
            assertThat(audit.of(reference))
                    .as("to see it put away is no try")
                    .noneMatch(line -> line.act().startsWith("asked for"));
            officer.goToView(address("/triage/" + reference));
            officer.await(() -> officer.find("h1").getText().equals("Restricted"));
            assertThat(audit.of(reference)).anyMatch(line -> line.act().equals("asked for a restricted case"));
        }
    }

    private static void picksAnOfficer(Browser supervisor) {
        supervisor.find("#restrict-who input").sendKeys("demo-officer");
        supervisor.await(() -> supervisor.all("vaadin-combo-box-item").stream()
                .anyMatch(item -> item.isDisplayed() && !item.getText().isEmpty()));
        supervisor.find("#restrict-who input").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        supervisor.await(() -> !supervisor.all("#restrict-picked li").isEmpty());
    }

    @Test
    void whoWasPickedIsThereAgainInTheOpenFormOfTheSameCase() {
        try (var supervisor = signedIn("demo-supervisor")) {
            supervisor.goToView(address("/triage/" + reference));
            supervisor.find("#restricted > details > summary").click();
            picksAnOfficer(supervisor);
            var picked = supervisor.find("#restrict-picked li").getText();
            supervisor.goToView(address("/triage/" + reference));
            supervisor.await(() -> supervisor.all("#restrict-picked li").size() == 1);
            assertThat(supervisor.find("#restrict-picked li").getText())
                    .as("shown, so the form is unfolded")
                    .isEqualTo(picked);
            supervisor.find("#restrict-picked button").click();
            supervisor.await(
                    () -> supervisor.all("#restrict-picked li").stream().noneMatch(WebElement::isDisplayed));
            supervisor.goToView(address("/triage/" + reference));
            assertThat(supervisor.all("#restrict-picked li")).isEmpty();
        }
    }

    @Test
    void anyOtherPageOfTheirsIsPutAwayToo() {
        try (var officer = signedIn("demo-officer")) {
            officer.goToView(address("/triage/search"));
            officer.await(() -> !officer.all("#identifier").isEmpty());
            Acting.SUPERVISOR.run(() -> restricting.restrict(reference, Set.of("demo-officer"), "her niece"));
            officer.await(() -> !officer.all(".put-away").isEmpty());
            assertThat(officer.all("#identifier")).isEmpty();
            assertThat(officer.axe()).isEmpty();
        }
    }

    private Browser signedIn(String who) {
        return SignIn.as(who, Browser.open(), address("/sign-in"));
    }
}

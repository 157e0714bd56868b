package org.thinkuknow.travel.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.offender.Disposal;
import org.thinkuknow.offender.DisposalKind;
import org.thinkuknow.offender.Identity;
import org.thinkuknow.offender.NewOffender;
import org.thinkuknow.offender.Offenders;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.MANAGER;

/** A journey is entered by keyboard alone; its pages are for every eye and hand. */
@Tag("long")
class JourneyPagesIT extends RunningApplication {

    @Autowired
    private Offenders offenders;

    @Autowired
    private JdbcClient database;

    private final Browser browser = Browser.open().resize(360, 740);
    private String reference = "";

    @AfterEach
    void leaveNobody() {
        browser.close();
        database.sql("delete from offender where reference = ?")
                .param(reference)
                .update();
    }

    @Test
    void aJourneyIsEnteredByKeyboardAndNothingThatWasTypedIsLost() {
        var identity = new Identity(
                "Ann", "Quenelle", List.of(), LocalDate.of(1971, 5, 9), List.of(), List.of("1 Invented Road ZZ9 9ZZ"));
        var disposal = new Disposal(DisposalKind.CUSTODY, LocalDate.of(2024, 3, 4), "12 months", "");
        reference = MANAGER.get(
                () -> offenders.register(UUID.randomUUID(), new NewOffender(Nation.EW, identity, disposal, true)));
        SignIn.as("demo-offender-manager", browser, address("/sign-in"));
        browser.goToView(address("/offenders/%s/journeys".formatted(reference)));
        open();
        assertThat(browser.path()).isEqualTo("/offenders/%s/journeys".formatted(reference));
        // On a telephone the calendar fills the screen and days are chosen there, not typed.
        browser.resize(768, 1024);
        day("#journey-departs input", "06/06/2026");
        type("#journey-stop-1-country input", "France");
        browser.press(Keys.ENTER);
        type("#journey-stop-1-point input", "Lyon airport");
        day("#journey-known input", "05/05/2026");
        day("#journey-given input", "06/06/2026");
        type("#journey-given-at input", "10:00");
        type("#journey-taken-by input", "PC Invented");
        press("#journey-send");
        browser.await(() -> browser.text().contains("The station at which it was taken is written with letters."));
        backTo("#journey-station input");
        browser.press("Nowhere");
        browser.awaitFlow();
        Looks.right(browser, "journey-form");
        browser.resize(768, 1024);
        press("#journey-send");
        browser.await(() -> browser.path().startsWith("/journeys/TJ-"));
        open();
        browser.await(() -> browser.text().contains("Lyon airport"));
        assertThat(browser.text()).contains("given later");
        browser.script("document.querySelectorAll('.journeys details').forEach(each => { each.open = true; })");
        Looks.right(browser, "journey-all-open");
    }

    private void open() {
        browser.awaitFlow();
        browser.tabTo("#reason vaadin-radio-button input");
        browser.press(Keys.SPACE);
        press("#open-record");
        browser.await(() -> browser.text().contains("Ann Quenelle"));
        browser.awaitFlow();
    }

    private void backTo(String selector) {
        browser.await(() -> {
            browser.press(Keys.chord(Keys.SHIFT, Keys.TAB));
            return Boolean.TRUE.equals(browser.script("return document.activeElement.matches(arguments[0])", selector));
        });
    }

    private void press(String selector) {
        browser.tabTo(selector);
        browser.press(Keys.ENTER);
        browser.awaitFlow();
    }

    /** Enter closes the calendar, into which the tabulator would go. */
    private void day(String selector, String day) {
        type(selector, day);
        browser.press(Keys.ENTER);
        browser.awaitFlow();
    }

    private void type(String selector, String text) {
        browser.tabTo(selector);
        browser.press(text);
        browser.awaitFlow();
    }
}

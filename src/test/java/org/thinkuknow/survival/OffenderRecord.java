package org.thinkuknow.survival;

import org.openqa.selenium.Keys;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.SignIn;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import static org.assertj.core.api.Assertions.assertThat;

/** The record of a registered offender, as a manager keeps it in a browser. */
final class OffenderRecord implements AutoCloseable {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ApplicationProcess node;
    private final String manager;
    private final Browser browser;
    private String reference = "";

    OffenderRecord(ApplicationProcess node, String manager) {
        this.node = node;
        this.manager = manager;
        this.browser = Browser.open();
        signIn();
    }

    /** Also when days have gone by, after which nobody is signed in any more. */
    final void signIn() {
        SignIn.as(manager, browser, node.address("/sign-in").toString());
    }

    String reference() {
        return reference;
    }

    Browser browser() {
        return browser;
    }

    /** Puts somebody on the register, first name and last name the wrong way round. */
    void registerInWrongOrder(String first, String last, LocalDate convicted) {
        go("/offenders/new");
        type("first-names", last);
        type("last-name", first);
        day("born", LocalDate.of(1974, 2, 28));
        type("addresses", "7 Invented Road, Demo Town, ZZ9 9ZZ");
        choose("disposal", "another sentence or order");
        day("disposal-day", convicted);
        type("court", "Demo Magistrates' Court");
        browser.find("#in-schedule input").click();
        browser.find("#register").click();
        browser.await(() -> browser.path().startsWith("/offenders/RO-"));
        reference = browser.path().substring("/offenders/".length());
    }

    void open() {
        open("/offenders/" + reference, "entries");
    }

    /** Says why, and opens a page that needs a reason until a part of it is there. */
    void open(String path, String part) {
        go(path);
        browser.find("#reason vaadin-radio-button").click();
        browser.find("#open-record").click();
        browser.await(() -> !browser.all("#" + part).isEmpty());
        browser.awaitFlow();
    }

    /** Mends the order of the names. */
    void correctNames(String first, String last) {
        unfold("Change who it is");
        type("first-names", first);
        type("last-name", last);
        press("save-identity");
        assertThat(browser.find("h1").getText()).isEqualTo(first + " " + last);
    }

    /** Enters that the first notification was given. */
    void firstNotification(LocalDate day) {
        unfold("A notification was received");
        browser.find("#notification-notified vaadin-checkbox input").click();
        day("notification-begins", day);
        type("notification-taken-by", "PC Invented");
        type("notification-station", "Demo police station");
        press("notification-send");
    }

    /** Reminders of what is due come there each morning. */
    void wantsMailAt(String address) {
        go("/offenders");
        browser.script("document.getElementById('daily-mail').open = true");
        type("mail-address", address);
        press("save-mail");
        browser.await(() -> browser.text().contains("Saved."));
    }

    void unfold(String summary) {
        browser.script(
                "[...document.querySelectorAll('summary')].find(each => each.textContent === arguments[0]).parentElement.open = true",
                summary);
    }

    /** By its key: what was said last may lie over a button until somebody scrolls. */
    void press(String button) {
        browser.find("#" + button).sendKeys(Keys.ENTER);
        browser.awaitFlow();
    }

    void go(String path) {
        browser.goToView(node.address(path).toString());
    }

    void type(String field, String text) {
        fill(field, text, "");
    }

    /** Enter closes the calendar, into which the tabulator would go. */
    void day(String field, LocalDate day) {
        fill(field, TYPED.format(day), Keys.ENTER);
    }

    void choose(String field, String words) {
        fill(field, words, Keys.ENTER);
    }

    private void fill(String field, String text, CharSequence then) {
        browser.find("#%1$s input, #%1$s textarea".formatted(field))
                .sendKeys(Keys.chord(Keys.CONTROL, "a"), text, then, Keys.TAB);
    }

    @Override
    public void close() {
        browser.close();
    }
}

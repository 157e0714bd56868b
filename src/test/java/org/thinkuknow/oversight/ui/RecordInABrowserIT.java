package org.thinkuknow.oversight.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.PastActs;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.oversight.RecordDesk;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A supervisor asks who looked at what last night, with two presses, by keyboard and on every width. */
@Tag("long")
class RecordInABrowserIT extends RunningApplication {

    private static final int MANY = RecordDesk.PAGE + 7;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private PastActs acts;
    private String reference = "";
    private Instant lastNight = Instant.EPOCH;

    @BeforeEach
    void twoOfficersWereAtWorkLastNight() {
        acts = new PastActs(application);
        reference = caseReference();
        lastNight = UkTime.instant(UkTime.today(clock).minusDays(1).atTime(23, 30));
        acts.record(lastNight, "demo-officer", "read", reference, "report");
        acts.record(lastNight.plusSeconds(60), "demo-officer", "noted", reference, "");
        acts.record(lastNight.plusSeconds(90), "demo-officer-2", "read", reference, "report");
        acts.record(lastNight.minusSeconds(40_000), "demo-officer", "read", reference, "report by day");
    }

    @Test
    void whoLookedAtWhatLastNightIsTwoPresses() {
        var another = caseReference();
        for (var number = 0; number < MANY; number++) {
            acts.record(lastNight.plusSeconds(100 + number), "demo-officer", "read", another, "report");
        }
        try (var supervisor = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            supervisor.goToView(address("/load"));
            supervisor.find(".top nav a[href='/audit']").click();
            supervisor.await(() -> !supervisor.all("#lines li").isEmpty());
            var before = looks().size();
            choose(supervisor, "who", "Demo officer");
            supervisor.await(() -> at(supervisor).startsWith("/audit?person="));
            supervisor.awaitFlow().tabTo("#choose-looked-last-night").sendKeys(Keys.ENTER);
            supervisor.await(() -> at(supervisor).contains("&night"));
            backToOurs(supervisor);
            assertThat(ours(supervisor)).hasSize(1);
            assertThat(ours(supervisor).getFirst()).contains("23:30:00", "Demo officer", "Read", "report", reference);
            assertThat(at(supervisor).split("[?&]"))
                    .allMatch(part -> part.matches(
                            "/audit|person=[0-9a-f]{16}|what=looked|(from|to)=[0-9]{4}-[0-9]{2}-[0-9]{2}|night=?"))
                    .hasSize(6);
            assertThat(supervisor.find("#choose-looked-last-night").getText())
                    .isEqualTo("Looked at last night, 20:00 to 08:00");
            assertThat(looks().subList(before, looks().size()))
                    .as("each choice once")
                    .extracting(Recorded::who)
                    .containsExactly("demo-supervisor", "demo-supervisor");
            supervisor.goToView(address(at(supervisor)));
            backToOurs(supervisor);
            assertThat(ours(supervisor)).as("after a reload").hasSize(1);
            assertThat(looks()).hasSize(before + 3);
            assertThat(supervisor
                            .find("#lines a[href='/triage/" + reference + "']")
                            .isDisplayed())
                    .isTrue();
        }
    }

    @Test
    void aNameThatIsPressedAndAReferenceHoweverTypedNarrowIt() {
        try (var supervisor = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            supervisor.goToView(address("/audit"));
            type(supervisor, "demo officer");
            supervisor.await(() -> supervisor.find("#reference").getText().contains("Nothing is recorded under"));
            assertThat(at(supervisor))
                    .as("what was typed, such as a name, gets nowhere")
                    .isEqualTo("/audit");
            assertThat(supervisor.axe()).isEmpty();
            type(supervisor, " " + reference.toLowerCase(Locale.ROOT).replace("-", " "));
            supervisor.await(() -> at(supervisor).equals("/audit?reference=" + reference));
            supervisor.await(() -> lines(supervisor).size() == 4);
            assertThat(supervisor.find("#said").getText()).isEqualTo("4 lines, and no others.");
            button(supervisor, "Demo officer").sendKeys(Keys.ENTER);
            supervisor.await(() -> lines(supervisor).size() == 3);
            supervisor.find("#choose-today").click();
            supervisor.await(() -> lines(supervisor).isEmpty());
            supervisor.await(() -> supervisor.find("#said").getText().equals("Nothing in these days that fits."));
            supervisor.find("#no-days").click();
            supervisor.await(() -> lines(supervisor).size() == 3);
            supervisor.back();
            supervisor.await(() -> lines(supervisor).isEmpty());
        }
    }

    @Test
    void olderLinesComeWithAPressAndAreNoLookOfTheirOwn() {
        for (var number = 0; number < MANY; number++) {
            acts.record(lastNight.plusSeconds(number), "demo-officer", "read", reference, "line " + number);
        }
        try (var supervisor = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            supervisor.goToView(address("/audit?reference=" + reference));
            assertThat(lines(supervisor)).hasSize(RecordDesk.PAGE);
            var before = looks().size();
            supervisor.find("#more").sendKeys(Keys.ENTER);
            supervisor.await(() -> lines(supervisor).size() == MANY + 4);
            assertThat(supervisor.find("#more").isDisplayed()).isFalse();
            assertThat(looks()).hasSize(before);
        }
    }

    @Test
    void officersHaveNoWayThere() {
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage"));
            assertThat(officer.all(".top nav a[href='/audit']")).isEmpty();
            officer.go(address("/audit"));
            assertThat(officer.all("#lines")).isEmpty();
        }
    }

    private static void choose(Browser browser, String id, String label) {
        browser.find("#" + id + " input").click();
        browser.find("#" + id + " input").sendKeys(label);
        browser.await(() -> Boolean.TRUE.equals(browser.script(
                "return (document.getElementById(arguments[0]).filteredItems ?? []).some(each => each.label === arguments[1])",
                id,
                label)));
        browser.find("#" + id + " input").sendKeys(Keys.ENTER);
    }

    private static void type(Browser browser, String text) {
        var field = browser.find("#reference input");
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.ENTER);
    }

    private static WebElement button(Browser browser, String name) {
        return browser.all("#lines .by button").stream()
                .filter(each -> each.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Browser browser) {
        return browser.all("#lines li").stream().map(WebElement::getText).toList();
    }

    /** A busy night fills the first page, so older lines are asked for until ours are there. */
    private void backToOurs(Browser browser) {
        browser.await(() -> {
            var there = !ours(browser).isEmpty();
            if (!there) {
                browser.all("#more").stream().filter(WebElement::isDisplayed).forEach(WebElement::click);
            }
            return there;
        });
    }

    /** Those of the reference of this test. */
    private List<String> ours(Browser browser) {
        return lines(browser).stream().filter(line -> line.contains(reference)).toList();
    }

    private static String at(Browser browser) {
        return String.valueOf(browser.script("return location.pathname + location.search"));
    }

    private List<Recorded> looks() {
        return audit.of("the record");
    }

    /** Ten signs of which references are made. */
    private static String caseReference() {
        var signs = UUID.randomUUID().toString().replaceAll("[^2-9a-f]", "").toUpperCase(Locale.ROOT);
        return signs.substring(0, 5) + "-" + signs.substring(5, 10);
    }
}

package org.thinkuknow.outreach;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.SignIn;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.EDUCATOR;
import static org.thinkuknow.support.Eventually.eventually;

/**
 * A visit on a telephone, from the plan to the school's name under what a child told; with a line that goes away meanwhile. Beside it an
 * officer, a supervisor and an analyst in browsers of their own.
 */
class VisitJourneyIT extends VisitDesk {

    private static final String FIRST = ChildWords.of("he said do not tell");
    private static final String WITHOUT_A_LINE = ChildWords.of("he waits at the gate");
    private static final String LATER = ChildWords.of("in the corridor she said his name");
    /** From the moment at which the educator reads that it is sent. */
    private static final Duration BEFORE_THE_OFFICERS = Duration.ofSeconds(2);

    private static final String STORED = "return JSON.stringify({...sessionStorage, ...localStorage})";

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private ApplicationContext application;

    private OthersOfAVisit others;

    @BeforeEach
    void others() {
        others = new OthersOfAVisit(application, database, this::address);
    }

    private final Browser browser = Browser.open().resize(360, 740);
    private final Browser officer = Browser.open();
    private final TypedOnAPhone typed = new TypedOnAPhone(browser);
    private String visit = "";
    private String report = "";

    @AfterEach
    void close() {
        browser.close();
        officer.close();
        others.leaveNothingOf(visit);
    }

    @Test
    void fromThePlanToTheSchoolsName() {
        SignIn.as("demo-educator", browser, address("/sign-in"));
        assertThat(browser.path()).isEqualTo("/visits");
        plan();
        agree();
        confirmAndHold();
        tell();
        SignIn.as("demo-officer", officer, address("/sign-in"));
        officer.goToView(address("/triage"));
        sign();
        theOfficersHaveIt();
        acknowledge();
        addLater();
        others.supervisorSeesThatTheCallIsDue(open(visit).facts(), report, WITHOUT_A_LINE);
        others.analystSeesTheShare(visit);
        assertThat(browser.consoleErrors())
                .as("nothing fails but what is fetched while the line is away")
                .allMatch(error -> error.contains("ERR_INTERNET_DISCONNECTED"));
    }

    private void plan() {
        browser.resize(360, 740).find("a[href='/visits/new']").click();
        browser.await(() -> browser.path().equals("/visits/new"));
        browser.awaitFlow();
        browser.resize(360, 740).find("#plan-send").click();
        browser.awaitFlow();
        assertThat(browser.find("#plan-problems").getText()).contains("Please give the day and the time");
        typed.plan(UkTime.today(clock).plusDays(7));
        browser.find("#plan-send").click();
        browser.await(() -> browser.path().startsWith("/visits/V-"));
        browser.awaitFlow();
        visit = browser.path().substring("/visits/".length());
        assertThat(browser.find("h1").getText()).isEqualTo("Journey Primary School, Sampleton");
        Looks.right(browser, "visit-planned");
        browser.resize(360, 740);
    }

    private void agree() {
        browser.find("#confirm").click();
        browser.awaitFlow();
        assertThat(browser.find("#message").getText()).contains("16 things are still open");
        typed.agreed();
        browser.find("#agreed-form-send").click();
        browser.awaitFlow();
        assertThat(browser.find("#message").getText()).isEqualTo("Saved.");
        words.checklist("england").forEach(point -> {
            browser.find("#point-" + point.id()).click();
            browser.awaitFlow();
        });
    }

    private void confirmAndHold() {
        browser.find("#confirm").click();
        browser.await(() -> !browser.all("#hold").isEmpty());
        assertThat(browser.find(".visit-state").getText()).isEqualTo("Confirmed");
        begins(visit, clock.instant().minus(Duration.ofHours(1)));
        browser.goToView(address("/visits/" + visit));
        Looks.right(browser, "visit-confirmed");
        browser.resize(360, 740).find("#hold").click();
        browser.await(() -> browser.find(".visit-state").getText().equals("Held"));
    }

    private void tell() {
        browser.find("#a-child-tells").click();
        browser.await(() -> browser.path().startsWith("/visits/" + visit + "/told/D-"));
        browser.awaitFlow();
        assertThat(browser.find("#in-danger").getText()).contains("999", "Ms Example");
        assertThat(
                        (boolean)
                                browser.script(
                                        "return document.querySelector('#in-danger .call').getBoundingClientRect().bottom < innerHeight"))
                .as("the way to 999 is in the first view")
                .isTrue();
        browser.resize(360, 740).find("#told-words").sendKeys(FIRST);
        eventually(() -> assertThat(saved()).isEqualTo("Saved."));
        assertThat(stored()).doesNotContain("thinkuknow.told");

        browser.line(false);
        browser.find("#told-words").sendKeys(" " + WITHOUT_A_LINE);
        browser.await(() -> saved().startsWith("There is no connection just now."));
        eventually(() -> assertThat(stored()).contains("thinkuknow.told"));
        assertThat(stored()).doesNotContain("gate", "tell\"", ChildWords.MARKER);
        browser.line(true);
        var address = browser.path();
        browser.goToView(address(address));
        eventually(() -> assertThat(browser.find("#told-words").getDomProperty("value"))
                .isEqualTo(FIRST + " " + WITHOUT_A_LINE));
        eventually(() -> assertThat(saved()).isEqualTo("Saved."));
        assertThat(stored()).doesNotContain("thinkuknow.told");
        var draft = EDUCATOR.get(() -> disclosures.open(address.replaceFirst(".*/", "")));
        assertThat(draft.text().childWords()).isEqualTo(FIRST + " " + WITHOUT_A_LINE);
    }

    private void sign() {
        typed.into(Map.of(
                "#told-asked",
                ChildWords.of("Tell me what happened"),
                "#told-place",
                "Corridor",
                "#told-saw",
                ChildWords.of("She was calm")));
        List.of("hurt][value=YES", "home][value=UNSURE", "about][value=NOBODY")
                .forEach(answer -> browser.find("input[name=" + answer + "]").click());
        browser.find("#told-send").click();
        browser.await(() -> !browser.all("#sign").isEmpty());
        browser.find("#sign").click();
        browser.await(() -> !browser.all("#signed").isEmpty());
        var sent = System.nanoTime();
        report = browser.find("#signed").getText().replaceFirst("(?s).*reference (\\S+)\\. .*", "$1");
        officer.await(() ->
                !officer.all(".queue-row[data-reference='" + report + "']").isEmpty());
        assertThat(Duration.ofNanos(System.nanoTime() - sent))
                .as("until the desk of an officer shows it by itself")
                .isLessThan(BEFORE_THE_OFFICERS);
        browser.awaitFlow();
        browser.await(
                () -> Boolean.TRUE.equals(
                        browser.script(
                                "return scrollY === 0 && document.querySelector('#signed').getBoundingClientRect().bottom < innerHeight")));
        assertThat(browser.find("#child-words").getText()).isEqualTo(FIRST + " " + WITHOUT_A_LINE);
        assertThat(stored()).doesNotContain("thinkuknow.told");
        browser.resize(360, 740);
    }

    private void acknowledge() {
        browser.find("#code-shown").click();
        browser.await(() -> !browser.all("#code-here .code").isEmpty());
        typed.into(Map.of("#acknowledge-form-by", "Ms Example", "#acknowledge-form-code", "000"));
        browser.find("#acknowledge-form-send").click();
        browser.await(() -> browser.find("#acknowledge-form-problems").getText().contains("That is not the code"));
        browser.find("#acknowledge-form-code").clear();
        typed.into(Map.of(
                "#acknowledge-form-code", browser.find("#code-here .code").getText()));
        browser.find("#acknowledge-form-send").click();
        browser.await(() -> !browser.all("#acknowledged").isEmpty());
        assertThat(browser.find("#acknowledged").getText())
                .matches("Shown to Ms Example, the safeguarding lead.*not verified.");
        browser.goToView(address("/visits/" + visit));
        assertThat(browser.find("#told-part").getText()).contains("1 not acknowledged by the school yet (1 shown");
        Looks.right(browser, "visit-held");
    }

    private void theOfficersHaveIt() {
        officer.goToView(address("/triage/" + report));
        assertThat(officer.find(".told-pane").getText())
                .contains("a record of what a child told at a school visit", WITHOUT_A_LINE, "Journey Primary School");
    }

    private void addLater() {
        browser.resize(360, 740)
                .goToView(address("/visits/" + visit))
                .find("#told-part .log a")
                .click();
        browser.await(() -> !browser.all("#signed").isEmpty());
        browser.awaitFlow();
        assertThat(browser.all("#later ol")).isEmpty();
        browser.find("#later-form-send").click();
        browser.await(() -> browser.find("#later-form-problems").getText().contains("Please write something first."));
        browser.find("#later-form-more").sendKeys(LATER);
        browser.doubleClick(browser.find("#later-form-send"));
        browser.await(() -> browser.all("#later li .told").size() == 1);
        browser.awaitFlow();
        assertThat(browser.find("#later").getText()).contains("Demo educator", LATER);
        assertThat(browser.find("#child-words").getText()).isEqualTo(FIRST + " " + WITHOUT_A_LINE);
        Looks.right(browser, "visit-added");
        eventually(
                () -> assertThat(officer.goToView(address("/triage/" + report)).text())
                        .contains(LATER));
    }

    private String saved() {
        return browser.find("#saved").getText();
    }

    private String stored() {
        return (String) browser.script(STORED);
    }
}

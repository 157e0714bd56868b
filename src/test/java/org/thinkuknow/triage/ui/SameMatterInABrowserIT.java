package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseTies;
import org.thinkuknow.triage.CaseWork;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What a case shares and the cases merged into it, as an officer has them on a laptop. */
@Tag("long")
class SameMatterInABrowserIT extends RunningApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private CaseTies ties;

    private final String name =
            "wolf_" + UUID.randomUUID().toString().substring(0, 8).replace("-", "");
    private String reference = "";
    private String other = "";

    @BeforeEach
    void twoReportsShareAName() {
        reference = told("he writes to me every night, his snap is " + name, "Chatham");
        other = told("my friend gets messages from @" + name + " and his number is 07700 900123", "Chatham");
        told("he rang me from 07700 900123", "Leeds");
        eventually(() -> assertThat(Acting.OFFICER.get(
                        () -> ties.of(reports.look(reference)).strong()))
                .isNotEmpty());
        Acting.OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.TWO, "");
        });
    }

    @Test
    void whatACaseSharesIsAListAndAPictureOfWordsAndLinks() {
        try (var officer = onTheCase()) {
            assertThat(officer.find("#shares summary").getText()).contains("Shares with");
            assertThat(officer.all("#shares details[open]"))
                    .as("folded until it is wanted")
                    .isEmpty();
            officer.script("document.querySelector('#shares summary').focus()");
            officer.press(Keys.ENTER);
            assertThat(officer.find("#shares").getText())
                    .contains("user name", name, other, "Level two", "Only a place");
            assertThat(officer.find(".tie-graph svg").getDomAttribute("aria-hidden"))
                    .isEqualTo("true");
            assertThat(officer.script("return document.querySelector('.tie-graph line') instanceof SVGLineElement"))
                    .as("really drawn")
                    .isEqualTo(true);
            assertThat(officer.all(".tie-graph line")).hasSizeGreaterThanOrEqualTo(2);
            Looks.right(officer, "shares");
            for (var size : new int[][] {{1440, 900}, {1366, 768}}) {
                assertThat(
                                officer.resize(size[0], size[1])
                                        .script(
                                                "return document.documentElement.scrollHeight - document.documentElement.clientHeight"))
                        .as("%d down", size[1])
                        .isEqualTo(0L);
            }
            officer.script("document.querySelector('.tie-graph a').focus()");
            officer.press(Keys.ENTER);
            officer.await(
                    () -> other.equals(officer.script("return document.querySelector('.told-pane h1')?.textContent")));
            assertThat(officer.consoleErrors()).isEmpty();
        }
    }

    @Test
    void aCaseIsMergedAndSplitOnTheDesk() {
        try (var officer = onTheCase()) {
            officer.resize(1366, 768);
            officer.script(
                    "[...document.querySelectorAll('.same-matter summary')].forEach(summary => summary.parentElement.open = true)");
            officer.find("#other-case input").sendKeys(other.toLowerCase(Locale.ROOT));
            officer.find("#merge").click();
            officer.await(() -> !officer.all("#merged-here").isEmpty());
            assertThat(officer.find("#merged-here").getText()).contains(other, "Level two", "waits for reply");
            officer.screenshot("merged");
            assertThat(officer.axe()).isEmpty();
            officer.goToView(address("/triage/" + other));
            assertThat(officer.find("#merged-into").getText()).contains("Merged into " + reference);
            assertThat(officer.all("#claim")).isEmpty();
            assertThat(officer.all("#send-message"))
                    .as("whoever reported is answered here")
                    .hasSize(1);
            officer.screenshot("merged-part");
            assertThat(officer.axe()).isEmpty();
            officer.find("#split").click();
            officer.await(() -> officer.all("#merged-into").isEmpty());
            assertThat(Acting.OFFICER
                            .get(() -> desk.standing(other))
                            .orElseThrow()
                            .merge()
                            .isMerged())
                    .isFalse();
            assertThat(officer.consoleErrors()).isEmpty();
        }
    }

    @Test
    void anIdentifierIsFoundHoweverItIsTyped() {
        try (var officer = onTheCase()) {
            officer.goToView(address("/triage/search"));
            officer.find("#identifier input")
                    .sendKeys("@" + name.toUpperCase(Locale.ROOT).replace("_", "."));
            officer.find("#search-identifier").click();
            officer.await(() -> officer.all(".queue-row").size() == 2);
            assertThat(officer.find("#found").getText()).isEqualTo("2 found.");
            officer.screenshot("search-identifier");
        }
    }

    private Browser onTheCase() {
        var officer = Browser.open();
        SignIn.as("demo-officer", officer, address("/sign-in"));
        officer.goToView(address("/triage/" + reference));
        officer.find("#case-state");
        return officer;
    }

    private String told(String what, String place) {
        var told = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of(what), Field.PLACE, place),
                        new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(
                () -> assertThat(Acting.OFFICER.get(() -> desk.standing(told))).isPresent());
        return told;
    }
}

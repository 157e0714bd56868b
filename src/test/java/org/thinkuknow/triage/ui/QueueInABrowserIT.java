package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseWork;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The queue as officers see it: who is in danger, where and why, without opening anything; and what is chosen stays chosen. */
@Tag("long")
class QueueInABrowserIT extends RunningApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    private String reference = "";

    @BeforeEach
    void aReportWaits() {
        reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(
                                Field.WHAT,
                                "he will show everybody my picture if i do not send more, and he knows my school",
                                Field.AGE,
                                "14",
                                Field.PLACE,
                                "Bristol"),
                        new Dangers(DangerAnswer.NO, DangerAnswer.YES, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
    }

    @Test
    void aRowSaysWhoWhereAndWhyBeforeAnythingIsOpened() {
        for (var width : new int[] {1440, 768, 360}) {
            try (var officer = SignIn.as("demo-officer", Browser.open().resize(width, 900), address("/sign-in"))) {
                officer.goToView(address("/triage?order=newest"));
                assertThat(officer.find(row() + " .about").getText()).startsWith("14 · Bristol · hurt or threatened");
                assertThat(officer.find(row() + " .stands").getText()).contains(reference, "Waiting");
                assertThat((Long) officer.script(
                                "return Math.round(document.querySelector(arguments[0]).offsetHeight)", row()))
                        .as("two lines, however long they are")
                        .isLessThanOrEqualTo(50);
                assertThat(officer.script("return document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                officer.screenshot("queue-" + width);
            }
        }
        assertThat(Acting.OFFICER
                        .get(() -> desk.standing(reference))
                        .orElseThrow()
                        .standing()
                        .owner())
                .as("nobody has opened it")
                .isNull();
    }

    /** What is not always above them, such as the notice of the demo or a hand-over, is left out. */
    @Test
    void twentyRowsAreInViewOnADeskAndEightOnAPhone() {
        var rows = Map.of(1440, 20L, 360, 8L);
        for (var width : rows.keySet()) {
            try (var officer = SignIn.as(
                    "demo-officer", Browser.open().resize(width, width == 360 ? 740 : 900), address("/sign-in"))) {
                officer.goToView(address("/triage"));
                var fit = (Long) officer.script("""
                                const high = css => document.querySelector(css).getBoundingClientRect().height;
                                const above = ['.staff > .top', '.alarm', '.queue-controls', '#lane-act-now h2']
                                    .map(high).reduce((one, more) => one + more);
                                const between = parseFloat(getComputedStyle(document.querySelector('.queue')).paddingTop);
                                return Math.floor((innerHeight - above - between) / high('#lane-act-now .queue-row'))""");
                assertThat(fit).as("%d px", width).isGreaterThanOrEqualTo(rows.get(width));
                if (width == 1440) {
                    assertThat((Long) officer.script("return document.querySelector('.queue-controls').offsetHeight"))
                            .as("one bar")
                            .isLessThanOrEqualTo(40);
                }
            }
        }
    }

    @Test
    void whatIsChosenIsInViewAndInTheAddressAndThereAfterAReload() {
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage?order=newest"));
            officer.find("#chip-nobody").sendKeys(Keys.ENTER);
            officer.await(() -> "true".equals(officer.find("#chip-nobody").getDomAttribute("aria-pressed")));
            officer.await(() -> at(officer).equals("/triage?whose=nobody&order=newest"));
            officer.find(row() + " a").click();
            officer.await(() -> at(officer).equals("/triage/" + reference + "?whose=nobody&order=newest"));
            officer.goToView(address(at(officer)));
            assertThat(officer.find("#chip-nobody").getDomAttribute("aria-pressed"))
                    .isEqualTo("true");
            Acting.OFFICER.run(() -> work.claim(reference));
            officer.await(() -> officer.all(row()).isEmpty());
            assertThat(officer.find("#lane-in-hand h2").getText()).matches("In hand \\([\\d,]+ of [\\d,]+\\)");
            officer.find("#chip-show-all").click();
            officer.await(() -> !officer.all(row()).isEmpty());
            officer.await(() -> at(officer).equals("/triage/" + reference));
        }
    }

    @Test
    void anOpenCaseIsAllThereIsWhereThereIsNoRoomForBothAndATabletHasTwoColumns() {
        for (var width : new int[] {768, 360}) {
            try (var officer = SignIn.as("demo-officer", Browser.open().resize(width, 1024), address("/sign-in"))) {
                officer.goToView(address("/triage?order=newest"));
                officer.find(row() + " a").click();
                officer.await(() -> !officer.all(".told-pane .words").isEmpty());
                officer.await(() -> !officer.find(".desk > .queue").isDisplayed());
                var words = officer.find(".desk > .middle").getRect();
                var side = officer.find(".desk > .side").getRect();
                if (width == 768) {
                    assertThat(side.getX()).isGreaterThanOrEqualTo(words.getX() + words.getWidth());
                } else {
                    assertThat(side.getY()).isGreaterThanOrEqualTo(words.getY() + words.getHeight());
                }
                var high = officer.find(".told-pane .words").getRect().getHeight();
                officer.script("document.querySelector('.told-pane mark').focus()");
                assertThat(officer.find(".told-pane .words").getRect().getHeight())
                        .as("a reason moves no word")
                        .isEqualTo(high);
                officer.await(() -> Boolean.TRUE.equals(
                        officer.script("return document.documentElement.scrollWidth <= innerWidth")));
                officer.screenshot("case-" + width);
                officer.find(".to-queue").click();
                officer.await(() -> officer.find(".desk > .queue").isDisplayed());
                officer.await(() -> at(officer).equals("/triage?order=newest"));
            }
        }
    }

    private static String at(Browser officer) {
        return String.valueOf(officer.script("return location.pathname + location.search"));
    }

    private String row() {
        return ".queue-row[data-reference='" + reference + "']";
    }
}

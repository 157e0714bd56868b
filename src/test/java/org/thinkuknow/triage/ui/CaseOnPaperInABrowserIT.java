package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseReferrals;
import org.thinkuknow.triage.CaseThemes;
import org.thinkuknow.triage.CaseWork;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A case on paper: all of it, one column, nothing of any other case; and it is written down who put it there. */
@Tag("long")
class CaseOnPaperInABrowserIT extends RunningApplication {

    /** A window that prints as a person's does, and has no dialog. */
    private static final String PRINTER =
            "window.print = () => { dispatchEvent(new Event('beforeprint')); document.body.dataset.printed = 'yes' }";

    private static final String BLACK_ON_WHITE = "rgb(0, 0, 0) rgb(255, 255, 255)";

    @Autowired
    private BeanFactory application;

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private CaseReferrals referrals;

    @Autowired
    private CaseThemes themes;

    @Autowired
    private Geography geography;

    @Autowired
    private Audit audit;

    private String reference = "";
    private String other = "";

    @BeforeEach
    void aCaseWithAllThatACaseCanHold() {
        reference = told("a man from a game waits for me after school");
        other = told("somebody else is afraid of a man from a game");
        Acting.OFFICER.run(() -> {
            work.claim(reference);
            themes.confirm(reference, Level.ONE, "", "meeting");
            work.note(reference, "Spoke to the head at nine.");
            work.writeToChild(reference, "We have read this, and somebody comes today.");
            referrals.referToAll(
                    reference,
                    List.of(geography.policeForces().getFirst()),
                    "Please see the child today.",
                    "Their desk opens at eight.");
        });
    }

    @Test
    void theWholeCaseIsOnThePaperAndNothingElse() {
        try (var officer = onTheCase()) {
            officer.find("[id^=make-code-]").click();
            officer.await(() -> !officer.all(".told-code").isEmpty());
            var code = officer.find(".told-code").getText();
            officer.tabTo("#print").sendKeys(Keys.ENTER);
            officer.await(() -> "yes".equals(officer.script("return document.body.dataset.printed")));
            assertThat(printed())
                    .singleElement()
                    .satisfies(line -> assertThat(line.who()).isEqualTo("demo-officer"));
            var paper = officer.paper();
            var text = close(PdfText.of(paper));
            assertThat(Stream.of(
                                    "Case " + reference,
                                    "Level one",
                                    ", with Demo officer",
                                    "Printed ",
                                    " by Demo officer",
                                    "waits for me after school",
                                    "somebody comes today",
                                    "Spoke to the head at nine.",
                                    "Find the day, the hour and the place",
                                    geography.policeForces().getFirst().name(),
                                    "Timeline",
                                    "claimed",
                                    "Page 1 of " + PdfText.pages(paper))
                            .filter(words -> !text.contains(close(words))))
                    .as("missing")
                    .isEmpty();
            assertThat(Stream.of(
                                    other,
                                    "This is a demo",
                                    "Take the next case",
                                    "Give back",
                                    "not needed here",
                                    "demo-officer",
                                    code)
                            .filter(words -> text.contains(close(words))))
                    .as("other cases, the copy's banner, forms, usernames, and the code that opens the link")
                    .isEmpty();
        }
    }

    @Test
    void theBrowsersOwnMenuIsWrittenDownToo() {
        try (var officer = onTheCase()) {
            officer.script("window.dispatchEvent(new Event('beforeprint'))");
            eventually(() -> assertThat(printed()).hasSize(1));
        }
    }

    @Test
    void onPaperItIsOneColumnBlackOnWhiteAlsoForWhoeverHasDarkPages() {
        try (var officer = onTheCase()) {
            officer.asPrinted(true);
            for (var width : new int[] {650, 1100}) {
                officer.resize(width, 900);
                assertThat((Boolean) officer.script("""
                        const words = document.querySelector('.told-pane .words').getBoundingClientRect();
                        const past = document.querySelector('.past').getBoundingClientRect();
                        return words.width > innerWidth * 0.9 && past.width > innerWidth * 0.9 && past.top > words.bottom"""))
                        .as("one column at %d", width)
                        .isTrue();
            }
            var colours = officer.script("""
                    const said = getComputedStyle(document.querySelector('.told-pane .words'));
                    return [said.color, getComputedStyle(document.documentElement).backgroundColor].join(' ')""");
            assertThat(colours).isEqualTo(BLACK_ON_WHITE);
            officer.screenshot("case-on-paper");
            officer.dark(false);
        }
    }

    @Test
    void theButtonIsInViewOnEveryScreen() {
        try (var officer = onTheCase()) {
            for (var size : new int[][] {{360, 740}, {768, 1024}, {1440, 900}}) {
                officer.resize(size[0], size[1]);
                assertThat(officer.find("#print").isDisplayed()).isTrue();
                assertThat(officer.find(".stamp").isDisplayed()).isFalse();
                assertThat(officer.script("return document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                officer.screenshot("case");
            }
        }
    }

    /** A printer sets letters apart, and two of them as one. */
    private static String close(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private List<Recorded> printed() {
        return audit.of(reference).stream()
                .filter(line -> line.act().equals("printed"))
                .toList();
    }

    private Browser onTheCase() {
        var officer = SignIn.as("demo-officer", Browser.open().beforeEveryPage(PRINTER), address("/sign-in"));
        officer.goToView(address("/triage/" + reference)).find("#case-state");
        return officer;
    }

    private String told(String words) {
        var told = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, words, Field.AGE, "12"),
                        new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.UNSAID),
                        "",
                        ""))
                .reference();
        eventually(
                () -> assertThat(Acting.OFFICER.get(() -> desk.standing(told))).isPresent());
        return told;
    }
}

package org.thinkuknow.statistics.ui;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.statistics.FigureTable;
import org.thinkuknow.statistics.Period;
import org.thinkuknow.statistics.StaffFigures;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What an analyst finds: the same numbers on the page, in the table and in the report to print. */
@Tag("long")
class StatisticsViewIT extends RunningApplication {

    private static final Acting ANALYST = new Acting("demo-analyst", "ANALYST");

    @Autowired
    private StaffFigures figures;

    @Test
    void anAnalystArrivesAtTheFiguresAndChoosesAPeriod() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-analyst", browser, address("/sign-in"));
            assertThat(browser.path()).isEqualTo("/statistics");
            for (var period : new String[] {"2026-W20", "2026-05", "2026-Q2"}) {
                browser.goToView(address("/statistics/" + period));
                assertThat(browser.all(".figure table")).as(period).hasSizeGreaterThan(5);
                assertThat(browser.all(".figure svg[role=img]")).as(period).isNotEmpty();
            }
        }
    }

    /** Whoever prints the page of an alarm prints numbers, and nothing that is for pressing. */
    @Test
    void onPaperThereIsNothingToPress() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-supervisor", browser, address("/sign-in"));
            browser.goToView(address("/triage/figures"));
            assertThat(browser.all("button, .alarm, nav")).anyMatch(WebElement::isDisplayed);

            browser.asPrinted(false);

            assertThat(browser.all("button, .alarm, .roster-banner, nav").stream()
                            .filter(WebElement::isDisplayed)
                            .map(each -> each.getTagName() + "." + each.getDomAttribute("class")))
                    .isEmpty();
            assertThat(browser.find(".figure table").isDisplayed()).isTrue();
        }
    }

    @Test
    void whatIsTakenAlongIsWhatStandsOnThePage() {
        var analyst = new Visitor(address("")).signIn("demo-analyst", Visitor.DEMO_PASSWORD);

        var csv = analyst.get("/statistics/2026-05/figures.csv").body();
        var pdf = PdfText.of(analyst.bytes("/statistics/2026-05/report.pdf").body());

        assertThat(csv).contains("Reports that came, by level", "All reports", "May 2026");
        for (var table : ANALYST.get(() -> figures.of(Period.named("2026-05").orElseThrow()))) {
            assertThat(table.counted()).isNotBlank();
            assertThat(table.notCounted()).isNotBlank();
            for (var row : table.rows()) {
                assertThat(withoutSpaces(pdf)).contains(withoutSpaces(row.label() + String.join("", row.cells())));
                row.cells().forEach(cell -> assertThat(csv).contains("," + cell + "\r\n"));
            }
        }
        assertThat(pdf).contains("May 2026", "Reports that came, by level", "A fall in reports is not a fall in abuse");
        assertThat(analyst.get("/statistics/2026-13/figures.csv").statusCode()).isEqualTo(404);
    }

    /** Between the cells of a printed table there is none. */
    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    /** What the design names stands on the page of a quarter, each with what is counted. */
    @Test
    void aQuarterTellsOfEverythingThatIsCounted() {
        assertThat(ANALYST.get(() -> figures.of(Period.named("2026-Q1").orElseThrow())))
                .extracting(FigureTable::id)
                .contains(
                        "reports",
                        "doors",
                        "level-ones",
                        "safeguarded",
                        "first-look",
                        "referred",
                        "acknowledged",
                        "answered",
                        "hours",
                        "forces",
                        "authorities",
                        "lessons",
                        "before-after",
                        "answers",
                        "helped");
    }

    /** A period of which nothing was counted is full of zeros, and no page of mistakes. */
    @Test
    void aPeriodBeforeAnythingWasCountedCanBeReadAndPrinted() {
        var analyst = new Visitor(address("")).signIn("demo-analyst", Visitor.DEMO_PASSWORD);

        assertThat(analyst.get("/statistics/2015-Q1/figures.csv").body()).contains("All reports");
        assertThat(PdfText.of(analyst.bytes("/statistics/2015-W07/report.pdf").body()))
                .contains("Week 7 of 2015");
    }

    /** Of what goes on no figure is told. */
    @Test
    void aPeriodThatIsNotOverIsNotThere() {
        var analyst = new Visitor(address("")).signIn("demo-analyst", Visitor.DEMO_PASSWORD);

        assertThat(analyst.get("/statistics/2099-01/figures.csv").statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(analyst.get("/statistics/2099-01/report.pdf").body())
                        .text())
                .doesNotContain("2099");
    }
}

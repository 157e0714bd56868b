package org.thinkuknow.web;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("long")
class PrintIT extends RunningApplication {

    private static final Pattern SHEET =
            Pattern.compile("<loc>[a-z]+://[^/]+(/learn/[^<]+/teach/(?:worksheet|home-sheet))</loc>");
    private static final Pattern PLAN = Pattern.compile("<loc>[a-z]+://[^/]+(/learn/[^<]+/teach)</loc>");
    private static final double PIXELS_PER_MM = 96 / 25.4;

    @Test
    void everyWorksheetAndEverySheetForHomeFitsOnOnePage() {
        try (var browser = Browser.withoutScript()) {
            var sheets = SHEET.matcher(
                            new Visitor(address("")).get("/sitemap.xml").body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(sheets).hasSizeGreaterThan(40);
            assertThat(sheets)
                    .filteredOn(path -> browser.go(address(path)).sheets() != 1)
                    .isEmpty();
        }
    }

    @Test
    void everyPlanFitsOnFourSheetsAndNoHeadingIsLeftBehindAtTheFootOfOne() {
        try (var browser = Browser.withoutScript()) {
            var plans = PLAN.matcher(
                            new Visitor(address("")).get("/sitemap.xml").body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(plans).hasSizeGreaterThan(30);
            assertThat(plans).allSatisfy(path -> {
                var page = new Visitor(address("")).get(path).body();
                var headings = Jsoup.parse(page).select(".teach :is(h2, h3)").eachText().stream()
                        .map(PrintIT::dense)
                        .toList();
                var sheets = PdfText.each(browser.go(address(path)).paper()).stream()
                        .map(PrintIT::dense)
                        .toList();
                assertThat(sheets).as(path).hasSizeBetween(1, 4);
                assertThat(sheets).as(path).noneMatch(sheet -> headings.stream().anyMatch(sheet::endsWith));
            });
        }
    }

    /** A PDF has letters at places and no words. */
    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Contrast: a lesson takes several. */
    @Test
    void theMapFitsOnOnePageAndALessonDoesNot() {
        try (var browser = Browser.withoutScript()) {
            assertThat(browser.go(address("/learn/map")).sheets()).isEqualTo(1);
            assertThat(browser.go(address("/learn/7-11/who-is-a-friend-online")).sheets())
                    .isBetween(2, 6);
        }
    }

    @Test
    void onPaperTheAddressTakesThePlaceOfTheButtons() {
        try (var browser = Browser.open()) {
            for (var path : new String[] {
                "/learn/4-7/friends-on-a-screen", "/learn/4-7/friends-on-a-screen/teach", "/ask/meet-up-asked"
            }) {
                browser.goToView(address(path));
                assertThat(browser.find(".only-print").isDisplayed()).isFalse();
                browser.asPrinted(false);
                assertThat(browser.find(".only-print").getText()).matches("Tell someone: [^/]+/report");
                for (var away : new String[] {".top", ".places.row", ".leave", ".report-button", "button.reading"}) {
                    assertThat(browser.find(away).isDisplayed())
                            .as("%s of %s", away, path)
                            .isFalse();
                }
                browser.dark(false);
            }
        }
    }

    @Test
    void aWorksheetHasALineForTheNameRoomToDrawAndBoxesToTick() {
        try (var browser = Browser.open()) {
            browser.goToView(address("/learn/4-7/friends-on-a-screen/teach/worksheet"))
                    .asPrinted(false);
            assertThat(browser.find(".name-line .line").getRect().width).isGreaterThan(150);
            assertThat(browser.find(".worksheet tbody td").getRect().height / PIXELS_PER_MM)
                    .isGreaterThan(45);
            assertThat(browser.script(
                            "return getComputedStyle(document.querySelector('.tick'), '::before').borderTopStyle"))
                    .isEqualTo("solid");
            browser.goToView(address("/learn/7-11/who-is-a-friend-online/teach/worksheet"));
            assertThat(browser.find(".worksheet hr").getRect().height / PIXELS_PER_MM)
                    .as("two lines to write on")
                    .isGreaterThan(15);
        }
    }
}

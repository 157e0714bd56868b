package org.thinkuknow.planning;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.OwnPassword;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.Visitor;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** What a teacher prints before a lesson. */
@Tag("long")
class PackIT extends TwoStaffRooms {

    @Autowired
    private JdbcClient database;

    private static final String LESSON_PACK = "/teach/pack/lesson/7-11/real-or-made-up";

    @Test
    void everyPartBeginsASheetOfItsOwnAndTheSheetsToCopyAreOnOne() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-teacher", browser, address("/sign-in"));
            browser.goToView(address(LESSON_PACK));
            var sheets = sheets(browser.paper());
            assertThat(sheets.getFirst())
                    .as("the plan begins at once")
                    .contains("Inthispack", "/learn/7-11/real-or-made-up/teach", "Teach:")
                    .doesNotContain("http");
            var worksheet = only(sheets, "Worksheet:");
            var home = only(sheets, "Homesheet:");
            var answers = only(sheets, "Answers:");
            assertThat(worksheet).as("sheets of the plan").isBetween(1, 4);
            assertThat(List.of(home, answers))
                    .as("worksheet and home sheet take one sheet each")
                    .containsExactly(worksheet + 1, worksheet + 2);
            assertThat(sheets.getLast())
                    .contains("Youcanalwaystellsomeone", "/report", "08001111", "999")
                    .doesNotContain("?lesson=");
            assertThat(sheets.size())
                    .as("one or two for the answers, one for the wall")
                    .isBetween(answers + 2, answers + 3);
            assertThat(sheets).allSatisfy(sheet -> assertThat(sheet).isNotBlank());
        }
    }

    @Test
    void aPartThatIsNotTickedIsNotPrinted() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-teacher", browser, address("/sign-in"));
            browser.goToView(address(LESSON_PACK));
            assertThat(browser.all(".pack-ticks input")).hasSize(5);
            List.of("of-plan", "of-home", "answers")
                    .forEach(part -> browser.find("#print-" + part).sendKeys(Keys.SPACE));
            var sheets = sheets(browser.paper());
            assertThat(sheets)
                    .as("cover, worksheet, and the sheet for the wall")
                    .hasSize(3);
            only(sheets, "Worksheet:");
            assertThat(String.join("", sheets)).doesNotContain("Homesheet:", "Answers:", "Print:");
            browser.find("#print-of-home").sendKeys(Keys.SPACE);
            only(sheets(browser.paper()), "Homesheet:");
        }
    }

    @Test
    void thePackOfAWeekHasTheLessonsOfTheClassWithTheTeachersOwnNotes() {
        var made = withLesson();
        var week = weeks().getFirst();
        TEACHER.run(() -> changes.put(made.reference(), OTHER_LESSON, week));
        TEACHER.run(() ->
                teaching.prepare(only(made).reference(), new Preparation(Pace.OWN, "Cards for table two", Set.of())));
        try (var browser = Browser.open()) {
            SignIn.as("demo-teacher", browser, address("/sign-in"));
            browser.goToView(address("/teach/pack/week/%s/%s".formatted(made.reference(), week)));
            assertThat(browser.text())
                    .contains(
                            "Cards for table two",
                            "For %s, week of %s.".formatted(made.name(), UkTime.dayWithoutYear(week)));
            assertThat(sheets(browser.paper()))
                    .filteredOn(sheet -> sheet.contains("Inthispack"))
                    .hasSize(2);
        }
    }

    @Test
    void anotherSchoolsWeekAndOneThatNeverWasAreAnsweredAlikeAndNobodyIsAskedToSignIn() {
        var made = withLesson();
        var path = "/teach/pack/week/%s/%s".formatted(made.reference(), weeks().getFirst());
        OwnPassword.isTheirs(database, ELSEWHERE);
        OwnPassword.isTheirs(database, COLLEAGUE);
        var elsewhere = new Visitor(address("")).signIn(ELSEWHERE.username(), "three words here");
        assertThat(elsewhere.get(path).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(path).body())
                .isEqualTo(elsewhere
                        .get("/teach/pack/week/C-NO-SUCH/" + weeks().getFirst())
                        .body());
        assertThat(new Visitor(address(""))
                        .signIn(COLLEAGUE.username(), "three words here")
                        .get(path)
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(address("")).get(path).statusCode()).isEqualTo(302);
        var own = new Visitor(address("")).signIn("demo-teacher", Visitor.DEMO_PASSWORD);
        assertThat(own.get("/teach/pack/week/%s/no-day".formatted(made.reference()))
                        .statusCode())
                .isIn(400, 404);
        assertThat(own.get(path).headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(own.get(path).headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    private static int only(List<String> sheets, String words) {
        assertThat(sheets).filteredOn(sheet -> sheet.contains(words)).as(words).hasSize(1);
        return sheets.indexOf(sheets.stream()
                .filter(sheet -> sheet.contains(words))
                .findFirst()
                .orElseThrow());
    }

    /** The words of each sheet without spaces, because a PDF has letters at places and no words. */
    private static List<String> sheets(byte[] pdf) {
        return PdfText.each(pdf).stream()
                .map(sheet -> sheet.replaceAll("\\s+", ""))
                .toList();
    }
}

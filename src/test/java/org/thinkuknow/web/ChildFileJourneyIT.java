package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

/** A lead puts a record into a child's file, writes what happened before, and marks a place on the body map by keyboard alone. */
@Tag("long")
class ChildFileJourneyIT extends RunningApplication {

    private static final String SAID = ChildWords.of("she pulls my plait till I cry");

    @Test
    void aRecordComesIntoAFileAndWhatHappenedBeforeStandsBeforeIt() {
        try (var teacher = Browser.open();
                var lead = Browser.open()) {
            SignIn.as("demo-teacher", teacher, address("/sign-in"));
            SignIn.as("demo-safeguarding-lead", lead, address("/sign-in"));
            var reference = handedOver(teacher);

            lead.goToView(address("/safeguarding/" + reference));
            assertThat(lead.find("#file-said").getText()).isEqualTo("This record is not in a child’s file yet.");
            press(lead, "#add-to-file > summary");
            press(lead, "#find-files");
            assertThat(lead.find("#add-to-file").getText()).contains("No file found for that name.");
            press(lead, "#begin-from-record summary");
            assertThat(value(lead, "#file-name")).as("as the record has it").isEqualTo("Philippa Quayle");
            press(lead, "#file-keep");
            assertThat(lead.find("#file-said").getText()).isEqualTo("Added to the file of Philippa Quayle.");
            Looks.right(lead, "child-file-of-record");

            lead.goToView(address("/safeguarding/children"));
            type(lead, "#find-child", "filipa" + Keys.ENTER);
            assertThat(lead.find("#found").getText()).contains("found");
            Looks.right(lead, "children");
            lead.find("#files a").sendKeys(Keys.ENTER);
            lead.await(() -> lead.path().startsWith("/safeguarding/children/C-"));
            lead.awaitFlow();
            assertThat(lead.text()).contains(SAID);

            type(lead, "#entry-date", Keys.chord(Keys.CONTROL, "a") + "07/09/2026" + Keys.TAB);
            type(lead, "#entry-words", ChildWords.of("sat alone at lunch"));
            press(lead, "#write-entry");
            press(lead, "#write-entry");
            assertThat(lead.find("#entry-words").getText()).contains("Please write what happened.");
            assertThat(lead.all("#time-line .what").stream().map(WebElement::getText))
                    .as("in its place, and once")
                    .containsExactly("Note", "Record by Demo teacher");
            assertThat(lead.find("#time-line li").getText()).contains("7 September 2026", "Recorded on ");
            lead.asPrinted(false);
            assertThat(lead.find("#time-line").isDisplayed()).isTrue();
            assertThat(lead.find("#write-entry").isDisplayed()).isFalse();
            assertThat(PdfText.of(lead.paper()).replace(" ", ""))
                    .contains("DemoSchool–" + lead.path().replaceAll(".*/", ""), "Page1of");
        }
    }

    @Test
    void aBodyMapIsFilledInByKeyboardAndByAPressOnTheDrawing() {
        try (var lead = Browser.open()) {
            SignIn.as("demo-safeguarding-lead", lead, address("/sign-in"));
            lead.goToView(address("/safeguarding/children"));
            if (!lead.find("#begin-file").getDomProperty("open").equals("true")) {
                press(lead, "#begin-file > summary");
            }
            type(lead, "#new-name", ChildWords.of("Caradoc Body"));
            press(lead, "#new-keep");
            lead.await(() -> lead.path().startsWith("/safeguarding/children/C-"));
            lead.awaitFlow();

            lead.find("#entry-kind vaadin-radio-button[checked] input").sendKeys(Keys.ARROW_UP);
            lead.awaitFlow();
            assertThat(lead.find(".entry-form .calm").getText()).contains("Never ask a child to undress");
            press(lead, "#write-entry");
            assertThat(lead.find("#body-where").getText()).contains("Please mark at least one place");
            type(lead, "#body-where", "left knee, b");
            type(lead, "#body-where", Keys.ARROW_DOWN + "" + Keys.ENTER);
            assertThat(value(lead, "#body-where")).isEqualTo("Left knee, back");
            type(lead, "#body-words", ChildWords.of("a graze, as long as a thumb"));
            lead.find("#body-mark").sendKeys(Keys.ENTER);
            lead.awaitFlow();
            assertThat(lead.find("#body-marks").getText()).startsWith("Left knee, back: a graze");

            pressDrawing(lead, "#body-front", 0.5, 0.39);
            assertThat(value(lead, "#body-where")).isEqualTo("Stomach, front");
            press(lead, "#write-entry");
            assertThat(lead.find("#body-words").getText())
                    .as("what is half done is not lost")
                    .contains("not marked yet");
            type(lead, "#body-words", ChildWords.of("“here it hurts”"));
            press(lead, "#body-mark");
            assertThat(lead.all("#body-marks li")).hasSize(2);
            Looks.right(lead, "body-map");
            press(lead, "#write-entry");
            assertThat(lead.find("#time-line").getText())
                    .contains("Body map", "Left knee, back: a graze", "Stomach, front:");
            assertThat(lead.find("#time-line svg").getDomAttribute("aria-label"))
                    .isEqualTo("The front of a body, 2: Stomach");
            Looks.right(lead, "body-map-in-the-file");
        }
    }

    private String handedOver(Browser teacher) {
        teacher.goToView(address("/teach/concerns"));
        teacher.find("#new-disclosure").click();
        teacher.await(() -> teacher.path().startsWith("/teach/disclosure/"));
        teacher.awaitFlow();
        type(teacher, "#pupil", "Philippa Quayle");
        type(teacher, "#class", "4C");
        type(teacher, "#child-words", SAID);
        teacher.find("#about-staff vaadin-radio-button").click();
        teacher.awaitFlow();
        press(teacher, "#hand-over-now");
        return teacher.path().replaceAll(".*/", "");
    }

    private static void press(Browser browser, String css) {
        browser.find(css).sendKeys(Keys.ENTER);
        browser.awaitFlow();
    }

    private static void type(Browser browser, String css, String words) {
        browser.find(css + " :is(input, textarea)").sendKeys(words);
        browser.awaitFlow();
    }

    private static String value(Browser browser, String css) {
        return String.valueOf(browser.find(css + " input").getDomProperty("value"));
    }

    private static void pressDrawing(Browser browser, String css, double across, double down) {
        browser.script("""
                const svg = document.querySelector(arguments[0] + ' svg');
                const box = svg.getBoundingClientRect();
                svg.dispatchEvent(new MouseEvent('click', {bubbles: true, clientX: box.left + box.width * arguments[1],
                  clientY: box.top + box.height * arguments[2]}));""", css, across, down);
        browser.awaitFlow();
    }
}

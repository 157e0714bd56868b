package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.Choice;
import org.thinkuknow.classroom.Seats;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A teacher writes a lesson of the school's own by keyboard, the check refuses it, she mends it, teaches it, and prints
 * what the class has shown.
 */
@Tag("long")
class OwnLessonJourneyIT extends RunningApplication {

    /** Puts words where the first of some words stand, as somebody does who marks them and types. */
    private static final String MARK = """
            const at = arguments[0].value.indexOf(arguments[1]);
            arguments[0].setSelectionRange(at, at + arguments[1].length);
            arguments[0].focus();""";

    private static final String MARKED =
            "return document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)";
    /** Line 11 is in view where the box is scrolled to its first lines. */
    private static final String IN_VIEW = """
            const area = document.activeElement;
            return area.scrollTop < 11 * parseFloat(getComputedStyle(area).lineHeight)""";

    private static final String BRING_IN = """
            for (const page of [document.querySelector('#preview').contentDocument, document]) {
                const script = page.createElement('script');
                script.src = '/button.js?host=own-lesson';
                page.head.append(script);
            }""";

    @Autowired
    private Seats seats;

    @Test
    void aSchoolWritesChecksTeachesAndPrints() {
        try (var teacher = Browser.open();
                var pupil = Browser.open()) {
            SignIn.as("demo-teacher", teacher, address("/sign-in"));
            begin(teacher);
            theCheckRefuses(teacher);
            sheMendsAndPublishes(teacher);
            var reference = taught(teacher, pupil);
            theResultsArePrinted(teacher, reference);
            assertThat(teacher.consoleErrors())
                    .as("but for what tries to run in the preview, as axe does")
                    .allMatch(error -> error.contains("Blocked script execution in 'about:srcdoc'"));
        }
    }

    private void begin(Browser teacher) {
        teacher.goToView(address("/teach/own"));
        teacher.tabTo("#begin");
        teacher.press(Keys.ENTER);
        teacher.await(() -> teacher.path().startsWith("/teach/own/L-"));
        teacher.awaitFlow();
        looksRight(teacher, "own-form");
        teacher.find("#advanced").sendKeys(Keys.ENTER);
        teacher.await(() -> !teacher.all("#lesson-text").isEmpty());
        assertThat(teacher.find("#checks-said").getText()).isEqualTo("The checks find nothing to put right");
        assertThat(preview(teacher)).contains("Yusuf is in a hurry").contains("Send my answer");
        nothingRunsInThePreview(teacher);
    }

    /** Not even a script of our own that somebody has brought into it, and that runs in the page around it. */
    private static void nothingRunsInThePreview(Browser teacher) {
        assertThat(teacher.script(
                        "return !!document.querySelector('#preview').contentDocument.querySelector('script')"))
                .isEqualTo(false);
        teacher.script(BRING_IN);
        teacher.await(() -> Boolean.TRUE.equals(teacher.script("return !!customElements.get('thinkuknow-button')")));
        assertThat(
                        teacher.script(
                                "return !!document.querySelector('#preview').contentWindow.customElements.get('thinkuknow-button')"))
                .as("a script has run in the preview")
                .isEqualTo(false);
        assertThat(teacher.script("return document.querySelector('#preview').getAttribute('sandbox')"))
                .as("no forms, no new windows, no leaving")
                .isEqualTo("allow-same-origin");
    }

    private void theCheckRefuses(Browser teacher) {
        write(teacher, "Before you press send", "Think, then send");
        write(teacher, "## Three questions (5 minutes)", "## Three questions (50 minutes)");
        teacher.await(() -> teacher.find("#checks-said").getText().equals("1 thing to put right"));
        assertThat(preview(teacher)).contains("Think, then send");
        teacher.find("#publish").sendKeys(Keys.ENTER);
        teacher.awaitFlow();
        assertThat(teacher.find("#message").getText()).contains("put right what the checks found first");
        looksRight(teacher, "own-editor-to-mend");
    }

    private void sheMendsAndPublishes(Browser teacher) {
        teacher.tabTo(".findings button");
        assertThat(teacher.focused().getText()).startsWith("Lesson, line ");
        teacher.press(Keys.ENTER);
        teacher.await(() -> "minutes: 30".equals(teacher.script(MARKED)));
        assertThat(teacher.script(IN_VIEW)).isEqualTo(true);
        write(teacher, "## Three questions (50 minutes)", "## Three questions (5 minutes)");
        teacher.await(() -> teacher.find("#checks-said").getText().startsWith("The checks find nothing"));
        teacher.find("#publish").sendKeys(Keys.ENTER);
        teacher.await(() -> "publish-yes".equals(teacher.focused().getAttribute("id")));
        assertThat(teacher.find("#publish-asked").getText()).contains("Teachers of Demo", "will see it");
        teacher.press(Keys.ENTER);
        teacher.await(() -> teacher.find("#message").getText().startsWith("Published"));
        assertThat(teacher.find("#state").getText()).isEqualTo("This is edition 1, which is published.");
        looksRight(teacher, "own-published");
    }

    /** @return the reference of the live lesson */
    private String taught(Browser teacher, Browser pupil) {
        teacher.goToView(teacher.find(".own-editor .ways a[href$='/teach']").getAttribute("href"));
        assertThat(teacher.text()).contains("Teach: Think, then send", "Worksheet: Before I press send");
        teacher.goToView(teacher.find("a[href^='/teach/start']").getAttribute("href"));
        teacher.await(() -> teacher.path().endsWith("/board"));
        var code = teacher.path().split("/")[3];
        pupil.go(address("/join/" + code)).find(".enter").click();
        pupil.await(() -> pupil.text().contains("You are in."));
        for (var i = 0; i < 5; i++) {
            seats.answer(
                    seats.take(seats.lesson(code).orElseThrow(), 1).seat(), "re-7-11-before", Answer.of(1), Choice.NOW);
        }
        teacher.goToView(address("/teach/live/" + code));
        teacher.find("#next").click();
        pupil.await(() -> !pupil.all("input[name=answer]").isEmpty());
        pupil.all("input[name=answer]").getFirst().click();
        pupil.find(".send").click();
        pupil.await(() -> pupil.text().contains("Your answer is in."));
        teacher.await(() -> teacher.text().contains("6 of 6 have answered."));
        teacher.all("summary").getLast().click();
        teacher.find("#end").click();
        pupil.await(() -> pupil.text().contains("The lesson has ended"));
        assertThat(pupil.all("a.main-action"))
                .as("there is no page to read it again")
                .isEmpty();
        teacher.await(() -> !teacher.all("a[href^='/teach/results/']").isEmpty());
        return teacher.find("a[href^='/teach/results/']").getAttribute("href").replaceAll(".*/", "");
    }

    private void theResultsArePrinted(Browser teacher, String reference) {
        teacher.goToView(address("/teach/results/" + reference));
        assertThat(teacher.text()).contains("Think, then send", "6 screens, 6 children");
        assertThat(teacher.find("a[href$='/results.pdf']").getAttribute("download"))
                .isNotNull();
        var pdf = new Visitor(address(""))
                .signIn("demo-teacher", Visitor.DEMO_PASSWORD)
                .bytes("/teach/results/%s/results.pdf".formatted(reference));
        assertThat(PdfText.of(pdf.body()))
                .contains(
                        "Class results: Think, then send",
                        "Look at this again",
                        "Step 1, Yusuf is in a hurry",
                        "You are cross with a friend.");
    }

    private static void write(Browser teacher, String instead, String words) {
        WebElement area = teacher.find("#lesson-text");
        teacher.script(MARK, area, instead);
        area.sendKeys(words);
        teacher.await(
                () -> ((String) teacher.script("return document.querySelector('#lesson-text').value")).contains(words)
                        && teacher.all("textarea[data-unsaved]").isEmpty());
    }

    private static String preview(Browser teacher) {
        teacher.await(() -> !preview(teacher, "").isEmpty());
        return preview(teacher, "");
    }

    private static String preview(Browser teacher, String none) {
        var text = teacher.script(
                "return document.querySelector('#preview').contentDocument?.body?.innerText ?? arguments[0]", none);
        return text == null ? none : (String) text;
    }

    private static void looksRight(Browser browser, String name) {
        Looks.right(browser, name);
    }
}

package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.SchoolPart;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** A lead finds a record by how a name sounds, writes back and sets a task by keyboard; the teacher reads what was written. */
@Tag("long")
class LeadsDeskJourneyIT extends RunningApplication {

    private static final String REPLY = ChildWords.of("Thank you. Did he say which day?");

    private static final String HALF = ChildWords.of("he has said");

    @Autowired
    private Disclosures disclosures;

    @Test
    void fromTheSearchToTheReplyThatTheTeacherReads() {
        var reference = signed("Sean Quarrington");
        try (var lead = Browser.open();
                var teacher = Browser.open()) {
            SignIn.as("demo-safeguarding-lead", lead, address("/sign-in"));
            lead.goToView(address("/safeguarding"));
            lead.find("#search input").sendKeys("shawn quarrington");
            entersBeforeTheBoxSaysThatItChanged(lead, "#search input");
            lead.await(() -> !lead.all("#found li").isEmpty());
            assertThat(lead.find("#found").getText()).contains("Sean Quarrington", "5B", "Waiting");
            assertThat(lead.script("return location.href").toString())
                    .endsWith("/safeguarding?show=found")
                    .doesNotContainIgnoringCase("quarrington");
            looksRight(lead, "lead-desk-found");
            lead.find("#found a[href$='" + reference + "']").sendKeys(Keys.ENTER);
            lead.await(() -> lead.path().equals("/safeguarding/" + reference));
            lead.awaitFlow();
            lead.back();
            lead.await(() -> !lead.all("#found li").isEmpty());
            lead.find("#found a[href$='" + reference + "']").click();
            lead.await(() -> lead.path().equals("/safeguarding/" + reference));
            lead.awaitFlow();
            lead.find("#send-reply").sendKeys(Keys.ENTER);
            lead.awaitFlow();
            assertThat(lead.find("#reply").getText()).contains("Please write something first");
            lead.find("#reply textarea").sendKeys(REPLY);
            lead.script("const press = document.querySelector('#send-reply'); press.click(); press.click()");
            lead.awaitFlow();
            lead.await(() -> lead.all("#replies .later li").size() == 1);
            setsATask(lead);
            isOnEachSheet(lead, "Demo School – " + reference);

            SignIn.as("demo-teacher", teacher, address("/sign-in"));
            teacher.goToView(address("/teach"));
            assertThat(teacher.text()).doesNotContain(reference, REPLY);
            assertThat(teacher.find("#concerns").getText()).matches("Concerns \\([1-9][0-9]*\\)");
            teacher.goToView(address("/teach/concerns"));
            teacher.find(".wrote-back a[href$='" + reference + "']").click();
            teacher.await(() -> teacher.path().equals("/teach/disclosure/" + reference));
            teacher.awaitFlow();
            assertThat(teacher.find("#replies").getText())
                    .contains("Your school wrote to you", REPLY, "To answer, add to the record below.");
            looksRight(teacher, "record-with-reply");
            teacher.goToView(address("/teach/concerns"));
            assertThat(teacher.all(".wrote-back a[href$='" + reference + "']")).isEmpty();

            lead.goToView(address("/safeguarding/" + reference));
            assertThat(lead.find("#chronology").getText()).contains("Read the reply");
            lead.goToView(address("/safeguarding"));
            lead.all("#tasks-today summary").forEach(more -> more.sendKeys(Keys.ENTER));
            lead.await(() -> tasksOf(lead, "Sean Quarrington").size() == 1);
            var task = tasksOf(lead, "Sean Quarrington").getFirst();
            assertThat(task.getText().contains("Ring the family worker")).isTrue();
            task.findElement(By.cssSelector("vaadin-button")).sendKeys(Keys.ENTER);
            lead.await(() -> tasksOf(lead, "Sean Quarrington").isEmpty());
            narrows(lead);
            figures(lead);
        }
    }

    @Test
    void anOpenDeskShowsNewDangerAndKeepsTheFocusAndWhatIsHalfTyped() {
        try (var lead = Browser.open()) {
            SignIn.as("demo-safeguarding-lead", lead, address("/sign-in"));
            lead.goToView(address("/safeguarding"));
            lead.find("#search input").sendKeys("half a wo");
            var reference = signed("Una Expected", DangerAnswer.UNSURE);
            lead.await(() -> lead.find("#new-danger").getText().contains(reference));
            lead.await(() -> lead.find("#waiting").getText().contains("Una Expected"));
            assertThat(lead.find("#waiting").getText()).contains("perhaps meeting somebody from online");
            assertThat(focusIsIn(lead, "#search")).isTrue();
            assertThat(lead.find("#search input").getDomProperty("value")).isEqualTo("half a wo");
            lead.await(() -> lead.script("return document.title").toString().matches("\\([1-9][0-9]*\\) Desk.*"));
            looksRight(lead, "lead-desk-new-danger");
        }
    }

    /** The key alone, as it comes where a busy browser says only afterwards that the box has changed. */
    private static void entersBeforeTheBoxSaysThatItChanged(Browser browser, String css) {
        browser.script(
                "document.querySelector(arguments[0]).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', code: 'Enter',"
                        + " bubbles: true, composed: true}))",
                css);
    }

    /** Other tests have tasks of their own at this school. */
    private static List<WebElement> tasksOf(Browser lead, String child) {
        return lead.all("#tasks-today li").stream()
                .filter(task -> task.getText().contains(child))
                .toList();
    }

    private static void setsATask(Browser lead) {
        assertThat(lead.find("#task").isDisplayed()).as("folded away").isFalse();
        lead.find("#new-task summary").sendKeys(Keys.ENTER);
        lead.await(() -> focusIsIn(lead, "#task"));
        lead.find("#more textarea").sendKeys(HALF);
        lead.find("#add-task").sendKeys(Keys.ENTER);
        lead.awaitFlow();
        assertThat(lead.find("#task").getText()).contains("what is to be done");
        lead.find("#task textarea").sendKeys(ChildWords.of("Ring the family worker"));
        lead.find("#task-due input")
                .sendKeys(UkTime.date(Instant.now()).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")), Keys.ENTER);
        lead.find("#add-task").sendKeys(Keys.ENTER);
        lead.await(() -> lead.find("#task-said").getText().equals("The task is set."));
        lead.await(() -> focusIsIn(lead, "#new-task summary"));
        lead.find("#action textarea").sendKeys(ChildWords.of("Rang his mother"));
        lead.find("#note-action").sendKeys(Keys.ENTER);
        lead.await(() -> lead.find("#chronology").getText().contains("Rang his mother"));
        lead.await(() -> focusIsIn(lead, "#action"));
        assertThat(lead.find("#more textarea").getDomProperty("value"))
                .as("half typed in another box")
                .isEqualTo(HALF);
        assertThat(lead.find("#open-tasks").getText()).contains("due today", "for you");
    }

    private static void isOnEachSheet(Browser lead, String head) {
        var sheets = lead.sheets();
        // A PDF has letters at places; where the blanks between them are is guessed.
        var words = withoutBlanks(PdfText.of(lead.paper()));
        assertThat(words.split(Pattern.quote(withoutBlanks(head)), -1))
                .as("once on each sheet")
                .hasSize(sheets + 1);
        assertThat(words).contains("Page%1$dof%1$d".formatted(sheets));
    }

    private static String withoutBlanks(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static boolean focusIsIn(Browser browser, String css) {
        return Boolean.TRUE.equals(browser.script("return document.activeElement.closest(arguments[0]) !== null", css));
    }

    private static void narrows(Browser lead) {
        var chip = lead.find("#filters [aria-label='Category'] a");
        var words = chip.getText();
        chip.sendKeys(Keys.ENTER);
        lead.await(() -> lead.script("return location.search").toString().contains("category="));
        lead.await(() -> !lead.all("#filters [aria-current]").isEmpty());
        assertThat(lead.find("#filters [aria-current]").getText()).isEqualTo(words);
        lead.goToView(address(lead));
        assertThat(lead.find("#filters [aria-current]").getText())
                .as("after loading again")
                .isEqualTo(words);
    }

    private static String address(Browser browser) {
        return browser.script("return location.href").toString();
    }

    private void figures(Browser lead) {
        lead.goToView(address("/safeguarding/figures"));
        assertThat(lead.find("#figures").getText()).contains("All records", "Physical abuse", "Not decided yet");
        lead.asPrinted(false);
        assertThat(lead.sheets()).isEqualTo(1);
    }

    private String signed(String child) {
        return signed(child, DangerAnswer.YES);
    }

    private String signed(String child, DangerAnswer meeting) {
        return TEACHER.get(() -> {
            var reference = disclosures.begin();
            var text = new DisclosureText(
                            UkTime.date(Instant.now()),
                            LocalTime.of(9, 30),
                            "the library",
                            child,
                            ChildWords.of("he wants to meet me"),
                            "",
                            meeting,
                            DangerAnswer.NO,
                            DangerAnswer.NO)
                    .with(new SchoolPart("5B", DangerAnswer.YES, Category.ONLINE, AboutStaff.NOBODY));
            disclosures.sign(reference, text);
            return reference;
        });
    }

    private static void looksRight(Browser browser, String name) {
        Looks.right(browser, name);
    }
}

package org.thinkuknow.labelling.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.labelling.SecondReading;
import org.thinkuknow.reader.Example;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.Visitor;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.labelling.ui.ReaderInABrowser.choose;
import static org.thinkuknow.labelling.ui.ReaderInABrowser.press;
import static org.thinkuknow.labelling.ui.ReaderInABrowser.type;
import static org.thinkuknow.labelling.ui.ReaderInABrowser.usableOnEveryWidth;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** Two supervisors, an officer and a teacher with the reader's page and an example of a closed case, by keyboard and on every width. */
@Tag("long")
class ExamplesInABrowserIT extends RunningApplication {

    private static final String TOLD = ChildWords.of(
            "a boy in my class called Ravenscar borrows my maths book every single week, he is kite_0042 in the game");

    private final String colleague = "s-" + UUID.randomUUID().toString().substring(0, 8);
    private final String message = "some lad on the tram asks me every day where i get off "
            + UUID.randomUUID().toString().replaceAll("[^a-f]", "x") + " and says good night";

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private Staff staff;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Reader reader;

    private String reference = "";

    @BeforeEach
    void aCaseIsClosedAndThereAreTwoSupervisors() {
        ADMIN.run(() ->
                staff.open(new NewAccount(colleague, "Second Reader", "three words here", Set.of(Role.SUPERVISOR))));
        new Visitor(address("")).comeIn(colleague, "three words here", Visitor.DEMO_PASSWORD);
        reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, TOLD),
                        new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() -> assertThat(OFFICER.get(() -> desk.standing(reference))).isPresent());
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.TWO, "");
            work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "told at school"), 0);
        });
    }

    @AfterEach
    void nobodyAndNothingIsLeft() {
        SUPERVISOR.run(() -> reading.done().stream()
                .filter(each -> each.example()
                        .map(Example::message)
                        .filter(message::equals)
                        .isPresent())
                .forEach(each -> reading.withdraw(each.reference(), "made by a test")));
        ADMIN.run(() -> staff.setEnabled(colleague, false));
        eventually(() -> assertThat(reader.examples().hold(message)).isFalse());
    }

    @Test
    void oneWritesAnotherReadsBlindAndTheReaderLearnsFromIt() {
        try (var writer = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            writes(writer);
            doesNotReadTheOwn(writer);
        }
        String id;
        try (var second = SignIn.as(colleague, Browser.open(), address("/sign-in"))) {
            id = readsBlind(second);
        }
        eventually(() ->
                assertThat(reader.examples().all()).extracting(Example::id).contains(id));
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            findsItAmongTheExamples(officer, id);
        }
        var visitor = new Visitor(address("")).signIn(colleague, Visitor.DEMO_PASSWORD);
        assertThat(visitor.get("/triage/reader/examples.csv").body()).contains(id + ",two,child,", message);
    }

    @Test
    void officersReadAndTeachersDoNot() {
        var officer = new Visitor(address("")).signIn("demo-officer", Visitor.DEMO_PASSWORD);
        assertThat(officer.get("/triage/reader").statusCode()).isEqualTo(200);
        var teacher = new Visitor(address("")).signIn("demo-teacher", Visitor.DEMO_PASSWORD);
        assertThat(teacher.get("/triage/reader").statusCode()).isEqualTo(403);
        for (var page : new String[] {"examples", "examples.csv", "examples/like/" + reference}) {
            assertThat(officer.get("/triage/reader/" + page).statusCode())
                    .as("officer, %s", page)
                    .isEqualTo(403);
            assertThat(teacher.get("/triage/reader/" + page).statusCode())
                    .as("teacher, %s", page)
                    .isEqualTo(403);
        }
        try (var browser = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            browser.goToView(address("/triage/" + reference));
            assertThat(browser.all("#reopen")).isNotEmpty();
            assertThat(browser.all("a[href*='/triage/reader/examples/like/']")).isEmpty();
        }
    }

    private void writes(Browser writer) {
        writer.goToView(address("/triage/" + reference));
        writer.find("a[href='/triage/reader/examples/like/" + reference + "']").sendKeys(Keys.ENTER);
        writer.await(() -> !writer.all("#remember").isEmpty());
        writer.awaitFlow();
        assertThat(writer.find("#remember").getText()).contains("Level two", "a child at risk");
        assertThat(writer.text()).doesNotContain("Ravenscar", "maths", "kite_0042");
        usableOnEveryWidth(writer, "example-form");

        press(writer, "#write-example");
        awaitSaid(writer, "Please choose the level.");
        choose(writer, "level", "Level two");
        choose(writer, "writer", "child");
        choose(writer, "voice", "plain");
        choose(writer, "theme", "Grooming");
        type(writer, "why", "a stranger wants to know where a child lives, שלום");
        type(writer, "message", "🦀".repeat(10_000) + " well");
        press(writer, "#write-example");
        awaitSaid(writer, "please write less");
        type(writer, "message", "ravenscar says he borrows my maths book every day, hes kite_0042");
        press(writer, "#write-example");
        awaitSaid(writer, "“borrows my maths book every”");
        assertThat(writer.find("#said").getText()).contains("“ravenscar”", "“kite_0042”");
        usableOnEveryWidth(writer, "example-refused");
        assertThat(writer.script("return document.getElementById('message').value"))
                .as("what was typed stays")
                .isEqualTo("ravenscar says he borrows my maths book every day, hes kite_0042");
        type(writer, "message", message);
        writer.doubleClick(writer.find("#write-example"));
        writer.await(() -> !writer.all("#taken").isEmpty());
    }

    private void doesNotReadTheOwn(Browser writer) {
        writer.goToView(address("/triage/reader/examples"));
        assertThat(writer.find("#waiting").getText()).containsOnlyOnce(message);
        assertThat(writer.script("""
                        return [...document.querySelectorAll('#waiting article')].find(each => each.textContent.includes(arguments[0]))
                            .querySelectorAll('vaadin-combo-box').length""", message))
                .as("whoever wrote it gives it no second level")
                .isEqualTo(0L);
        assertThat(writer.find("#waiting").getText()).contains("You wrote this one.");
    }

    private String readsBlind(Browser second) {
        second.goToView(address("/triage/reader/examples"));
        var own = (String) second.script("""
                return [...document.querySelectorAll('#waiting article')].find(each => each.textContent.includes(arguments[0]))
                    .id.replace('waiting-', '')""", message);
        assertThat(second.find("#waiting-" + own).getText()).doesNotContain("Level", "where a child lives", "Theme");
        usableOnEveryWidth(second, "example-waiting");
        press(second, "#read-" + own);
        second.await(() -> second.find("#message").getText().equals("Please choose a level."));
        choose(second, "level-" + own, "Level two");
        press(second, "#read-" + own);
        second.await(() -> second.find("#message").getText().contains("both of you say Level two"));
        assertThat(second.find("#message").getText()).contains("a stranger wants to know where a child lives");
        usableOnEveryWidth(second, "example-read");
        return second.find("#message").getText().substring(0, 5);
    }

    private void findsItAmongTheExamples(Browser officer, String id) {
        officer.goToView(address("/triage"));
        officer.find("a[href='/triage/reader']").sendKeys(Keys.ENTER);
        officer.await(() -> !officer.all("#standing").isEmpty());
        officer.awaitFlow();
        officer.await(() -> officer.find("#standing")
                .getText()
                .matches("The reader is (out: only signs of danger are looked for" + "|at work on this server)\\."));
        assertThat(officer.all("a[href='/triage/reader/examples']")).isEmpty();
        type(officer, "example-words", message.substring(0, 60));
        choose(officer, "example-level", "Level two");
        choose(officer, "example-writer", "child");
        press(officer, "#search-examples");
        officer.await(() -> officer.find("#examples-said").getText().equals("1 found."));
        assertThat(officer.find("[data-example='" + id + "']").getText())
                .contains(message, "Why: a stranger wants to know where a child lives");
        officer.find("#counts summary").sendKeys(Keys.ENTER);
        usableOnEveryWidth(officer, "reader");
        type(officer, "example-words", "no example has these words");
        press(officer, "#search-examples");
        officer.await(() -> officer.find("#examples-said").getText().equals("No example fits."));
        assertThat(officer.consoleErrors()).isEmpty();
    }

    private static void awaitSaid(Browser browser, String sentence) {
        browser.await(() -> browser.find("#said").getText().contains(sentence));
    }
}

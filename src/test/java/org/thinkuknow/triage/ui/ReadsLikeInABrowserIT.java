package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.cues.FoundCue.Span;
import org.thinkuknow.reader.Example;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Explanation;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.reader.Reading.Opinion;
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

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Eventually.eventually;

/** What the reader says of a case, as an officer has it: words and no number, examples that are invented, marks of their own. */
@Tag("long")
class ReadsLikeInABrowserIT extends RunningApplication {

    private static final String STORY = ChildWords.of("""
            he keeps asking me to send pics and now he gets the 8.12 on saturday. i am to wear the blue coat so that he knows me. \
            it is nice that somebody listens, my mum has no time""");
    private static final String WEIGHED = "wear the blue coat";
    private static final List<Example> LIKES = List.of(
            like("A0001", "A time, a place and a coat to be known by", "by the cafe then. red scarf"),
            like("A0002", "Somebody from online travels to the child", "hes coming on the coach from leeds"),
            like("A0003", "A secret that is kept from a parent", "mum thinks im at netball till six ".repeat(12)));
    private final Reader reader = mock(Reader.class);

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Explanations explanations;

    @Autowired
    private ReaderWatch watch;

    private Reader ours = reader;
    private String reference = "";

    @BeforeEach
    void aReportThatIsToBeLookedAtFirstWaits() {
        ours = (Reader) ReflectionTestUtils.getField(explanations, "reader");
        read(reader);
        when(reader.explain(anyString(), any())).thenReturn(explanation());
        reference = told(STORY);
        database.sql("update triage_case set look_first = true, suggested_level = 'TWO' where reference = ?")
                .param(reference)
                .update();
    }

    @AfterEach
    void theReaderOfTheApplicationReadsAgain() {
        read(ours);
        database.sql("update triage_case set look_first = false where reference = ?")
                .param(reference)
                .update();
    }

    @Test
    void aCaseOpensBeforeItIsExplainedAndThenSaysAllOfIt() throws InterruptedException {
        var thought = new CountDownLatch(1);
        when(reader.explain(anyString(), any())).thenAnswer(call -> {
            thought.await();
            return explanation();
        });
        try (var officer = onTheCase()) {
            assertThat(officer.find("#reads-as").getText()).isEqualTo("Reads as: being read now.");
            assertThat(officer.find(".told-pane .words").getText()).contains(WEIGHED);
            assertThat(officer.all("mark.weighed")).isEmpty();
            thought.countDown();
            awaitOpinion(officer, "Reads as: maybe urgent.");
            assertThat(officer.find("#look-first").getText()).contains("Look first");
            assertThat(officer.find("#reads-like").getText())
                    .contains(
                            "messages of level two",
                            "invented",
                            LIKES.getFirst().why(),
                            "weighed for the reader")
                    .doesNotContainPattern("[0-9]");
            assertThat(officer.all("#reasons + #reads-like"))
                    .as("the reasons of the signs come first")
                    .hasSize(1);
            var weighed = officer.find(".told-pane .words mark.weighed");
            assertThat(weighed.getText()).isEqualTo(WEIGHED);
            assertThat(weighed.getDomAttribute("aria-description")).isEqualTo("weighed for the reader");
            assertThat(weighed.getCssValue("border-bottom-style")).isEqualTo("dotted");
            assertThat(officer.find(".told-pane .words mark:not(.weighed)").getCssValue("border-bottom-style"))
                    .as("a sign")
                    .isEqualTo("solid");
            assertThat(officer.consoleErrors()).isEmpty();
        } finally {
            thought.countDown();
        }
    }

    @Test
    void examplesAreOpenedAndMarksAreReachedByKeyboardOnEveryScreen() {
        try (var officer = onTheCase()) {
            awaitOpinion(officer, "Reads as: maybe urgent.");
            officer.script("document.querySelector('.told-pane h1').focus()");
            officer.tabTo(".told-pane .words mark.weighed");
            officer.tabTo("#reads-like summary");
            officer.press(Keys.ENTER);
            assertThat(officer.find("#reads-like details[open]").getText()).contains("red scarf");
            Looks.right(officer, "reads-like");
        }
    }

    @Test
    void theQueueSaysLookFirstBeforeAllOthersOfLevelTwo() {
        try (var officer = onTheCase()) {
            var row = officer.find("#lane-act-now .queue-row[data-reference='" + reference + "']");
            assertThat(row.getText()).contains("Look first");
            var before = officer.script("""
                            const rows = '#lane-act-now .queue-row:not(:has(.one)) .first';
                            const first = [...document.querySelectorAll(rows)].map(mark => !!mark.textContent);
                            return !first.includes(false) || first.lastIndexOf(true) < first.indexOf(false)""");
            assertThat(before).as("before all others").isEqualTo(true);
        }
    }

    @Test
    void whatIsNotReadSaysWhy() {
        when(reader.explain(anyString(), any())).thenReturn(Explanation.NONE);
        reference = told("nu pot sa scriu in engleza mi e frica de el");
        try (var officer = onTheCase()) {
            awaitOpinion(officer, "Not read. It seems to be written in Romanian; no signs could be looked for.");
            assertThat(officer.all("#reads-like li")).isEmpty();
        }
    }

    @Test
    void theDeskSaysThatTheReaderIsOutForAsLongAsItIs() {
        when(reader.isOut()).thenReturn(true);
        try (var officer = onTheCase()) {
            awaitText(officer, "#reader-out", "The reader is out: only signs of danger are looked for.");
            awaitOpinion(officer, "Not read. The reader is out; only signs were looked for.");
            Looks.right(officer, "reader-out");
            officer.resize(1440, 900);
            assertThat(officer.script(
                            "const page = document.documentElement; return page.scrollHeight - page.clientHeight"))
                    .isEqualTo(0L);
            when(reader.isOut()).thenReturn(false);
            awaitText(officer, "#reader-out", "");
        }
    }

    private void read(Reader by) {
        ReflectionTestUtils.setField(explanations, "reader", by);
        ReflectionTestUtils.setField(watch, "reader", by);
    }

    private static Explanation explanation() {
        var at = STORY.indexOf(WEIGHED);
        return new Explanation(Opinion.MAYBE, LIKES, List.of(new Span(at, at + WEIGHED.length())));
    }

    private static Example like(String id, String why, String message) {
        return new Example(id, Urgency.TWO, "child", "", "plain", "en", "meeting", false, why, message, "");
    }

    private String told(String words) {
        var filed = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, words),
                        new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(
                () -> assertThat(Acting.OFFICER.get(() -> desk.standing(filed))).isPresent());
        return filed;
    }

    private static void awaitOpinion(Browser officer, String words) {
        awaitText(officer, "#reads-as", words);
    }

    private static void awaitText(Browser officer, String css, String words) {
        officer.await(
                () -> words.equals(officer.script("return document.querySelector(arguments[0])?.textContent", css)));
    }

    private Browser onTheCase() {
        var officer = Browser.open();
        SignIn.as("demo-officer", officer, address("/sign-in"));
        officer.goToView(address("/triage/" + reference));
        officer.find("#case-state");
        return officer;
    }
}

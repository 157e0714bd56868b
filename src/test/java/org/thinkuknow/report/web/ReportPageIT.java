package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.StoredBytes;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The form and what it keeps. */
class ReportPageIT extends RunningApplication {

    private static final String WORDS = ChildWords.of("somebody in my game frightens me");

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient database;

    @Test
    void theFormAsksForNothingButWords() {
        var page = plainBrowser().get("/report");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("[required]")).isEmpty();
        assertThat(page.document().select("script").eachAttr("src"))
                .containsExactly("/scripts/exit-button.js", "/scripts/no-line.js");
        assertThat(page.kept("what")).isEmpty();
        assertThat(page.errors()).isEmpty();
    }

    @Test
    void wordsAloneAreEnough() {
        var answer = send(form(), Map.of("what", WORDS));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.receipt()).matches("[a-z]+( [a-z]+){4}");
        assertThat(stored(answer).words()).isEqualTo(Map.of(Field.WHAT, WORDS));
        assertThat(stored(answer).dangers()).isEqualTo(Dangers.UNSAID);
    }

    @Test
    void everyFieldIsKeptUnderItsName() {
        var told = new EnumMap<Field, String>(Map.of(
                Field.WHAT,
                WORDS,
                Field.WHO,
                "friend",
                Field.NAME,
                ChildWords.of("Sam"),
                Field.AGE,
                ChildWords.of("11"),
                Field.CONTACT,
                ChildWords.of("07700 900123"),
                Field.CONTACT_SAFE,
                ChildWords.of("after four"),
                Field.PLACE,
                ChildWords.of("ME14"),
                Field.SCHOOL,
                ChildWords.of("Hill School"),
                Field.WHERE,
                ChildWords.of("a game")));
        told.put(Field.SUSPECT, ChildWords.of("says he is 15"));
        var typed = new LinkedHashMap<>(Map.of("meeting", "yes", "hurt", "no", "selfharm", "unsure"));
        told.forEach((field, text) -> typed.put(field.key(), text));
        var report = stored(send(form(), typed));
        assertThat(report.words()).isEqualTo(told);
        assertThat(report.dangers()).isEqualTo(new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.UNSURE));
        assertThat(report.door()).isEqualTo(Door.FORM);
    }

    @Test
    void theSiteAndTheLessonOfTheAddressAreRemembered() {
        var report = stored(
                send(plainBrowser().get("/report?from=game-site&lesson=friends-on-a-screen"), Map.of("what", WORDS)));
        assertThat(originOf(report))
                .containsEntry("host_key", "game-site")
                .containsEntry("lesson", "friends-on-a-screen");
    }

    @Test
    void aReportFromNowhereHasNoOrigin() {
        var report = stored(send(form(), Map.of("what", WORDS)));
        assertThat(originOf(report)).containsEntry("host_key", null).containsEntry("lesson", null);
    }

    @Test
    void aFormWithoutWordsComesBackWithEverythingElse() {
        var answer = send(form(), Map.of("what", " \n ", "name", ChildWords.of("Sam"), "hurt", "yes", "who", "me"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("#what-error.error").text())
                .isEqualTo("Please write something here. A few words are enough.");
        assertThat(answer.document().select("[role=alert] a[href=#what]").text())
                .as("leads there")
                .isEqualTo("the part marked below");
        assertThat(answer.kept("name")).isEqualTo(ChildWords.of("Sam"));
        assertThat(answer.kept("who")).isEqualTo("me");
        assertThat(answer.chosen("hurt")).isEqualTo("yes");
        assertThat(answer.document().select("details[open]"))
                .as("the part that holds something is unfolded")
                .hasSize(1);
    }

    @Test
    void tenThousandEmojiFit() {
        var emoji = ChildWords.ofLength(10_000, "😢");
        assertThat(stored(send(form(), Map.of("what", emoji))).words().get(Field.WHAT))
                .isEqualTo(emoji);
    }

    @Test
    void oneCharacterMoreComesBackWhole() {
        var tooLong = ChildWords.ofLength(10_001, "a");
        var answer = send(form(), Map.of("what", tooLong));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("#what-error").text()).contains("10,001 characters long and 10,000 fit");
        assertThat(answer.kept("what")).isEqualTo(tooLong);
        assertThat(send(answer, Map.of("what", tooLong.substring(0, 10_000))).status())
                .as("shortened")
                .isEqualTo(200);
    }

    @Test
    void aScriptWrittenFromRightToLeftIsKeptAsItIs() {
        var arabic = ChildWords.of("شخص يخيفني في اللعبة\n‏ولا أعرف ماذا أفعل");
        assertThat(stored(send(form(), Map.of("what", arabic))).words().get(Field.WHAT))
                .isEqualTo(arabic);
    }

    @Test
    void lettersThatArrivedBrokenAreShownAndCanBeSentAgain() {
        var answer = plainBrowser()
                .postRaw(
                        "/report",
                        "submission=" + form().kept("submission") + "&what=" + ChildWords.MARKER
                                + "+caf%FF%FE&name=Sam");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("#what-error").text()).startsWith("Some letters did not reach us whole.");
        assertThat(answer.kept("what")).startsWith(ChildWords.MARKER + " caf?");
        assertThat(answer.kept("name")).isEqualTo("Sam");
        assertThat(plainBrowser().post("/report", answer.asSent()).status()).isEqualTo(200);
    }

    @Test
    void markupIsShownAsItWasTypedAndRunsNothing() {
        var markup = ChildWords.of("</textarea><script>alert(1)</script><b>");
        var answer = send(form(), Map.of("what", markup, "name", "\"><img src=x>", "place", "x".repeat(201)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("main script:not([src]), img, b")).isEmpty();
        assertThat(answer.kept("what")).isEqualTo(markup);
        assertThat(answer.kept("name")).isEqualTo("\"><img src=x>");
    }

    @Test
    void neitherTheFormNorTheReceiptSetsACookie() {
        var empty = form();
        var sent = send(empty, Map.of("what", WORDS));
        assertThat(empty.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(sent.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(sent.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
    }

    @Test
    void wordsStandNowhereInTheDatabaseReadable() {
        var report = stored(send(form(), Map.of("what", WORDS, "contact", ChildWords.of("07700 900123"))));
        var stored = new StoredBytes(database);
        assertThat(stored.columnsThatHold(report.reference()))
                .as("what is not sealed is found")
                .contains("report.reference", "audit_entry.subject");
        assertThat(stored.columnsThatHold(ChildWords.MARKER)).isEmpty();
        assertThat(stored.columnsThatHold("07700 900123")).isEmpty();
    }

    private PlainPage form() {
        return plainBrowser().get("/report");
    }

    private PlainPage send(PlainPage form, Map<String, String> typed) {
        var sent = form.asSent();
        sent.putAll(typed);
        return plainBrowser().post("/report", sent);
    }

    private FiledReport stored(PlainPage answer) {
        return reports.look(
                reports.readWithReceipt(answer.receipt()).orElseThrow().reference());
    }

    private Map<String, Object> originOf(FiledReport report) {
        return database.sql("select host_key, lesson from report where reference = ?")
                .param(report.reference())
                .query()
                .singleRow();
    }
}

package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.AnswerPromises;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.OtherApplication;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.translation.Translations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** When to look again, and the note for a calendar, as the whole application answers. */
class LookAgainIT extends OtherApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private AnswerPromises promises;

    @Test
    void thePageBehindTheFiveWordsSaysWhenAndGivesAFileThatSaysNothing() {
        var page = status(told(Map.of()));
        assertThat(page.document().select("#look-when").text()).startsWith("Look here again");
        var file = plainBrowser().post("/report/reminder", chosen(page, Map.of("note", "reminder.2")));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"reminder.ics\"");
        assertThat(file.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(file.html())
                .contains("SUMMARY:Homework")
                .contains("DTSTART:" + page.kept("at").replaceAll("[-:]", ""))
                .doesNotContainIgnoringCase("think", "localhost", "http");
    }

    @Test
    void whoeverMayBeHurtLooksAgainInMinutesFromTheReceiptOn() {
        var sent = sent(Map.of("hurt", "yes"));
        assertThat(sent.document().select("#look-when").text()).isEqualTo("Look here again in a few minutes.");
        var receipt = sent.receipt();
        eventually(
                () -> assertThat(status(receipt).document().select("#look-when").text())
                        .isEqualTo("Look here again in a few minutes."));
    }

    /** Without the rule for no words this was a week; the receipt and the page say the same. */
    @Test
    void whoCanOnlySendCryingFacesLooksAgainTodayOrTomorrow() {
        for (var sent : List.of("😭😭🙈", ".")) {
            var receipt = told(Map.of("what", sent, "age", "9"));
            var reference = reports.readWithReceipt(receipt).orElseThrow().reference();
            eventually(() -> assertThat(promises.answeredBy(reference)).isPresent());
            var page = status(receipt);
            assertThat(page.document().select("#look-when").text()).startsWith("Look here again: t");
        }
    }

    @Test
    void aSecondPressGivesTheSameNoteAgain() {
        var chosen = chosen(status(told(Map.of())), Map.of("own", "Feed the rabbit", "address", "yes"));
        var first = plainBrowser().post("/report/reminder", chosen).html();
        assertThat(first.replace("\r\n ", "")).contains("SUMMARY:Feed the rabbit", "/report/reply");
        assertThat(withoutItsNumber(
                        plainBrowser().post("/report/reminder", chosen).html()))
                .isEqualTo(withoutItsNumber(first));
    }

    @Test
    void whateverIsSentThereIsAFileOrAPageThatSaysWhy() {
        var own = ChildWords.of("🦊".repeat(10_000));
        assertThat(plainBrowser().post("/report/reminder", Map.of("own", own)).html())
                .contains("SUMMARY:");
        assertThat(plainBrowser()
                        .post("/report/reminder?lang=ar", Map.of())
                        .html()
                        .replace("\r\n ", ""))
                .contains("SUMMARY:" + Translations.all().in("ar").get("reminder.1"));
        assertThat(plainBrowser().get("/report/reminder").status()).isEqualTo(405);
    }

    @Test
    void wordsThatOpenNothingSayNothingOfWhen() {
        var page = status("apple bear cake door egg");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#look-when, [name=note]")).isEmpty();
    }

    @Test
    void aChildUnderElevenIsToldInSimpleWords() {
        assertThat(status(told(Map.of("age", "8")))
                        .document()
                        .select("#look-again")
                        .text())
                .isEqualTo("When can you look again?");
        assertThat(status(told(Map.of("age", "13")))
                        .document()
                        .select("#look-again")
                        .text())
                .isEqualTo("When to look again");
    }

    private PlainPage sent(Map<String, String> more) {
        var form = plainBrowser().get("/report").asSent();
        form.put("what", ChildWords.of("he says he knows my school"));
        form.putAll(more);
        return plainBrowser().post("/report", form);
    }

    private String told(Map<String, String> more) {
        var receipt = sent(more).receipt();
        assertThat(reports.readWithReceipt(receipt)).isPresent();
        return receipt;
    }

    private PlainPage status(String receipt) {
        return plainBrowser().post("/report/reply", Map.of("receipt", receipt));
    }

    private static Map<String, String> chosen(PlainPage page, Map<String, String> chosen) {
        var sent = new LinkedHashMap<>(chosen);
        sent.put("at", page.kept("at"));
        return sent;
    }

    private static String withoutItsNumber(String file) {
        return file.replaceAll("(UID|DTSTAMP):.*", "");
    }
}

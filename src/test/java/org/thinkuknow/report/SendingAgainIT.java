package org.thinkuknow.report;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Double clicks, old pages, forged stamps and forms that are far too long: nothing is lost and nothing is doubled. */
class SendingAgainIT extends RunningApplication {

    private static final String WORDS = ChildWords.of("he says he knows my school");

    @Autowired
    private Reports reports;

    @Autowired
    private Vault vault;

    @Autowired
    private JdbcClient database;

    @Test
    void aForgedStampIsReplacedAndTheWordsStay() {
        comesBackOnceThenIsTaken("AAAAAAAAAAAAAAAAAAAAAA.1700000000.AAAAAAAAAAAAAAAAAAAAAA");
    }

    @Test
    void aMissingStampIsReplacedAndTheWordsStay() {
        comesBackOnceThenIsTaken("");
    }

    @Test
    void aPageFromTheDayBeforeYesterdayIsStampedAnewAndTheWordsStay() {
        var twoDaysAgo = Clock.offset(Clock.systemUTC(), Duration.ofDays(-2));
        comesBackOnceThenIsTaken(new Submissions(vault, twoDaysAgo, event -> {}).issue());
    }

    private void comesBackOnceThenIsTaken(String stamp) {
        var answer = send(Map.of("submission", stamp, "what", WORDS, "name", "Sam", "hurt", "unsure"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).contains("Nothing is lost. Please press Send once more.");
        assertThat(answer.kept("what")).isEqualTo(WORDS);
        assertThat(answer.kept("name")).isEqualTo("Sam");
        assertThat(answer.chosen("hurt")).isEqualTo("unsure");
        assertThat(answer.kept("submission")).isNotEqualTo(stamp);
        assertThat(plainBrowser().post("/report", answer.asSent()).status())
                .as("sent again as it came back")
                .isEqualTo(200);
    }

    @Test
    void aFormOfFiveMegabytesGetsAKindPage() {
        var answer = plainBrowser()
                .postRaw("/report", "submission=" + stamp() + "&what=" + ChildWords.ofLength(5_000_000, "a"));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.text())
                .contains("your words are still in the form", "back button", "0800 1111")
                .doesNotContain("Exception", "Whitelabel", "Tomcat");
    }

    @Test
    void aRequestThatNoBrowserSendsGetsAKindPageToo() {
        var answer = plainBrowser().post("/leave", Map.of());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.text())
                .contains("That did not work", "0800 1111")
                .doesNotContain("Exception", "Whitelabel", "Tomcat");
    }

    @Test
    void aSecondClickGivesTheSameReportAndTheSameWords() {
        var sent = Map.of("submission", stamp(), "what", WORDS, "place", "Leeds");
        var first = send(sent);
        var second = send(sent);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.receipt()).isEqualTo(first.receipt());
        assertThat(reportsOf(sent.get("submission"))).isEqualTo(1);
        assertThat(opened(first).messages()).isEmpty();
    }

    @Test
    void twoFormsWithTheSameWordsAreTwoReports() {
        var first = send(Map.of("submission", stamp(), "what", WORDS));
        var second = send(Map.of("submission", stamp(), "what", WORDS));
        assertThat(second.receipt()).isNotEqualTo(first.receipt());
        assertThat(opened(second).reference()).isNotEqualTo(opened(first).reference());
    }

    @Test
    void eightClicksAtOnceAreOneReport() {
        var sent = Map.of("submission", stamp(), "what", WORDS);
        var answers = AtOnce.run(Collections.nCopies(8, (Callable<PlainPage>) () -> send(sent)));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.result())
                        .hasValueSatisfying(page -> assertThat(page.status()).isEqualTo(200)));
        assertThat(answers)
                .extracting(answer -> answer.result().orElseThrow().receipt())
                .containsOnly(answers.getFirst().result().orElseThrow().receipt());
        assertThat(reportsOf(sent.get("submission"))).isEqualTo(1);
    }

    @Test
    void wordsThatWereChangedAndSentOnceMoreJoinTheReport() {
        var stamp = stamp();
        var first = send(Map.of("submission", stamp, "what", WORDS));
        var again = send(Map.of("submission", stamp, "what", ChildWords.of("he also has my number")));
        var report = opened(again);
        assertThat(again.receipt()).isEqualTo(first.receipt());
        assertThat(report.words()).containsEntry(Field.WHAT, WORDS);
        assertThat(report.messages())
                .extracting(FiledReport.SentMessage::author, FiledReport.SentMessage::text)
                .containsExactly(tuple(Author.CHILD, ChildWords.of("he also has my number")));
        assertThat(reportsOf(stamp)).isEqualTo(1);
    }

    @Test
    void anythingElseThatWasAddedOnTheWayTakesItsPlaceInTheReportAndIsNotOverlooked() {
        var stamp = stamp();
        send(Map.of("submission", stamp, "what", WORDS));
        var again = send(
                Map.of("submission", stamp, "what", WORDS, "contact", ChildWords.of("07700 900456"), "meeting", "yes"));
        assertThat(opened(again).words()).containsEntry(Field.CONTACT, ChildWords.of("07700 900456"));
        assertThat(opened(again).dangers().meeting()).isEqualTo(DangerAnswer.YES);
        assertThat(opened(again).messages())
                .extracting(FiledReport.SentMessage::text)
                .containsExactly("Added: How to get in touch, Questions about danger.");
    }

    private String stamp() {
        return plainBrowser().get("/report").kept("submission");
    }

    private PlainPage send(Map<String, String> fields) {
        return plainBrowser().post("/report", fields);
    }

    private FiledReport opened(PlainPage answer) {
        return reports.readWithReceipt(answer.receipt()).orElseThrow();
    }

    private int reportsOf(String submission) {
        return database.sql("select count(*) from report where submission_hash = ?")
                .param(vault.hash("submission", submission).fresh())
                .query(Integer.class)
                .single();
    }
}

package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RunningApplication;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Coming back with the five words. */
class ReplyPageIT extends RunningApplication {

    private static final String ANSWER = ChildWords.of("he wrote again today");

    @Autowired
    private Reports reports;

    @Autowired
    private Audit audit;

    @Test
    void theFiveWordsOpenTheReport() {
        var page = open(receipt());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("#status").text()).isNotEmpty();
        assertThat(page.text()).contains("There is no message yet.").doesNotContain(ChildWords.MARKER);
    }

    @Test
    void capitalsCommasAndDashesDoNotMatter() {
        var receipt = receipt();
        assertThat(open(receipt.toUpperCase(Locale.ROOT)).status()).isEqualTo(200);
        assertThat(open(receipt.replace(" ", ", ")).status()).isEqualTo(200);
        assertThat(open(" " + receipt.replace(" ", "-") + ".").status()).isEqualTo(200);
    }

    @Test
    void otherWordsOpenNothingAndAreKept() {
        var page = open("apple bear cake door egg");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).startsWith("We cannot find those five words.");
        assertThat(page.kept("receipt")).isEqualTo("apple bear cake door egg");
        assertThat(open("").status()).isEqualTo(422);
    }

    @Test
    void anAnswerIsStoredShownAndWrittenDown() {
        var receipt = receipt();
        var page = answer(receipt, ANSWER);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("li.from-child p").text()).isEqualTo(ANSWER);
        assertThat(page.text()).contains("Your message is here.");
        assertThat(audit.of(report(receipt).reference()))
                .extracting(Recorded::who, Recorded::act)
                .contains(tuple("holder of the receipt", "wrote"));
    }

    @Test
    void aSecondClickStoresNothingMore() {
        var receipt = receipt();
        answer(receipt, ANSWER);
        assertThat(answer(receipt, ANSWER).document().select("li.from-child")).hasSize(1);
    }

    @Test
    void sixClicksAtOnceStoreOneAnswer() {
        var receipt = receipt();
        var answers = AtOnce.run(Collections.nCopies(6, (Callable<PlainPage>) () -> answer(receipt, ANSWER)));
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.result().orElseThrow().status()).isEqualTo(200));
        assertThat(report(receipt).messages()).hasSize(1);
    }

    @Test
    void theSameWordsLaterAreAnotherMessage() {
        var receipt = receipt();
        answer(receipt, ANSWER);
        answer(receipt, ChildWords.of("and once more"));
        answer(receipt, ANSWER);
        assertThat(report(receipt).messages()).hasSize(3);
    }

    @Test
    void anEmptyAnswerIsAskedForKindly() {
        var page = answer(receipt(), "  ");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#answer-error.error").text())
                .isEqualTo("Please write something first. A few words are enough.");
    }

    @Test
    void anAnswerThatIsTooLongComesBackWhole() {
        var receipt = receipt();
        var tooLong = ChildWords.ofLength(10_001, "a");
        var page = answer(receipt, tooLong);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.kept("answer")).isEqualTo(tooLong);
        assertThat(report(receipt).messages()).isEmpty();
    }

    @Test
    void theFiveWordsNeverStandInAnAddress() {
        var receipt = receipt();
        var word = receipt.split(" ")[0];
        var page = answer(receipt, ANSWER);
        assertThat(page.headers().map()).doesNotContainKeys("location", "set-cookie");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.document().select("a[href], form[action]").eachAttr("href"))
                .noneMatch(address -> address.contains(word));
        assertThat(page.document().select("form").eachAttr("action")).containsOnly("/report/reply?turn=1");
        assertThat(plainBrowser()
                        .get("/report/reply?receipt=" + receipt.replace(' ', '+'))
                        .text())
                .contains("Type them here.");
    }

    @Test
    void aMessageFromTheCentreIsShown() {
        var receipt = receipt();
        var reference = report(receipt).reference();
        var text = new ReplyText(ChildWords.of("Thank you for telling us <b>"));
        assertThatThrownBy(() -> Acting.TEACHER.run(() -> reports.reply(reference, text)))
                .isInstanceOf(AccessDeniedException.class);
        Acting.OFFICER.run(() -> reports.reply(reference, text));
        assertThat(open(receipt).document().select("li.from-centre p").text()).isEqualTo(text.text());
        assertThat(report(receipt).messages())
                .extracting(FiledReport.SentMessage::text)
                .containsExactly(text.text());
    }

    private String receipt() {
        var form = plainBrowser().get("/report").asSent();
        form.put("what", ChildWords.of("somebody threatens me"));
        return plainBrowser().post("/report", form).receipt();
    }

    private PlainPage open(String receipt) {
        return plainBrowser().post("/report/reply", Map.of("receipt", receipt));
    }

    private PlainPage answer(String receipt, String text) {
        return plainBrowser().post("/report/reply", Map.of("receipt", receipt, "answer", text));
    }

    private FiledReport report(String receipt) {
        return reports.readWithReceipt(receipt).orElseThrow();
    }
}

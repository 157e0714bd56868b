package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RunningApplication;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

/** The questions below the receipt: each can be left out, and what is answered joins the report. */
class MoreQuestionsIT extends RunningApplication {

    private static final String WORDS = ChildWords.of("somebody in my game frightens me");
    private static final String FORGED = "AAAAAAAAAAAAAAAAAAAAAA.1700000000.AAAAAAAAAAAAAAAAAAAAAA";

    @Autowired
    private Reports reports;

    @Test
    void whatIsAddedTakesItsPlaceInTheReportAndTheReceiptIsShownAgain() {
        var receipt = sent();
        var answer = more(
                receipt, Map.of("place", ChildWords.of("ME14"), "school", ChildWords.of("Hill School"), "hurt", "yes"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.receipt()).isEqualTo(receipt.receipt());
        assertThat(answer.text()).contains("Thank you. We have added it to your message.");
        assertThat(stored(receipt).words())
                .isEqualTo(Map.of(
                        Field.WHAT,
                        WORDS,
                        Field.PLACE,
                        ChildWords.of("ME14"),
                        Field.SCHOOL,
                        ChildWords.of("Hill School")));
        assertThat(stored(receipt).dangers())
                .isEqualTo(new Dangers(DangerAnswer.UNSAID, DangerAnswer.YES, DangerAnswer.UNSAID));
        assertThat(stored(receipt).messages())
                .extracting(FiledReport.SentMessage::text)
                .containsExactly("Added: Town or postcode, School, Questions about danger.");
    }

    @Test
    void whatIsAnsweredIsNotAskedAgainAndNotShownToWhoeverLooksNext() {
        var answer = more(sent(), Map.of("place", ChildWords.of("ME14"), "selfharm", "no"));
        assertThat(answer.document().select("[name=place], [name=selfharm]")).isEmpty();
        assertThat(answer.document().select("[name=school], [name=meeting]")).isNotEmpty();
        assertThat(answer.html()).doesNotContain(ChildWords.MARKER);
        var rest = more(answer, Map.of("school", ChildWords.of("Hill School")));
        assertThat(rest.document().select("[name=place], [name=school]")).isEmpty();
    }

    @Test
    void nothingAtAllIsAnAnswerToo() {
        var receipt = sent();
        var answer = more(receipt, Map.of());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.receipt()).isEqualTo(receipt.receipt());
        assertThat(stored(receipt).messages()).isEmpty();
    }

    @Test
    void theSameSentAgainAndAgainIsThereOnce() {
        var receipt = sent();
        var answers = AtOnce.run(Collections.nCopies(6, (Callable<PlainPage>)
                () -> more(receipt, Map.of("place", ChildWords.of("ME14")))));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.result())
                        .hasValueSatisfying(page -> assertThat(page.receipt()).isEqualTo(receipt.receipt())));
        assertThat(stored(receipt).messages()).hasSize(1);
    }

    @Test
    void aSecondThoughtOverwritesNothing() {
        var receipt = sent();
        more(receipt, Map.of("place", ChildWords.of("ME14"), "meeting", "yes"));
        var backButton = more(receipt, Map.of("place", ChildWords.of("LS1"), "meeting", "no"));
        assertThat(backButton.status()).isEqualTo(200);
        assertThat(stored(receipt).words()).containsEntry(Field.PLACE, ChildWords.of("ME14"));
        assertThat(stored(receipt).dangers().meeting()).isEqualTo(DangerAnswer.YES);
        assertThat(stored(receipt).messages())
                .last()
                .extracting(FiledReport.SentMessage::text)
                .asString()
                .isEqualTo("Town or postcode: " + ChildWords.of("LS1")
                        + "\nA meeting with somebody known only from online: no");
    }

    @Test
    void whatDoesNotFitComesBackWholeWithTheReceipt() {
        var receipt = sent();
        var tooLong = ChildWords.ofLength(2_001, "😢");
        var answer = more(receipt, Map.of("suspect", tooLong, "name", ChildWords.of("Sam"), "hurt", "unsure"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.receipt()).isEqualTo(receipt.receipt());
        assertThat(answer.document().select("#suspect-error.error").text())
                .contains("2,001 characters long and 2,000 fit");
        assertThat(answer.kept("suspect")).isEqualTo(tooLong);
        assertThat(answer.kept("name")).isEqualTo(ChildWords.of("Sam"));
        assertThat(answer.chosen("hurt")).isEqualTo("unsure");
        assertThat(more(answer, Map.of("suspect", ChildWords.ofLength(2_000, "😢")))
                        .status())
                .as("shortened")
                .isEqualTo(200);
    }

    @Test
    void otherScriptsAreKeptAndBrokenLettersAreAskedForAgain() {
        var receipt = sent();
        var broken = plainBrowser()
                .postRaw(
                        "/report/more",
                        "submission=" + receipt.kept("submission") + "&name=" + ChildWords.MARKER + "+caf%FF");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.kept("name")).isEqualTo(ChildWords.MARKER + " caf?");
        var arabic = ChildWords.of("مدينة صغيرة");
        more(receipt, Map.of("place", arabic));
        assertThat(stored(receipt).words()).containsEntry(Field.PLACE, arabic);
    }

    @Test
    void aForgedStampAddsToNobodysReportAndLosesNothing() {
        var answer = plainBrowser()
                .post(
                        "/report/more",
                        Map.of("submission", FORGED, "for", "adult", "place", ChildWords.of("ME14"), "hurt", "yes"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.receipt()).isEmpty();
        assertThat(answer.errors()).contains("What you typed is still here.");
        assertThat(answer.kept("place")).isEqualTo(ChildWords.of("ME14"));
        assertThat(answer.chosen("hurt")).isEqualTo("yes");
        var asNew = answer.asSent();
        asNew.put("what", WORDS);
        assertThat(stored(plainBrowser().post("/report", asNew)).words())
                .containsEntry(Field.PLACE, ChildWords.of("ME14"));
    }

    @Test
    void aFormThatWasNeverSentIsNoReportYet() {
        var answer = plainBrowser()
                .post(
                        "/report/more",
                        Map.of("submission", plainBrowser().get("/report").kept("submission"), "place", "Leeds"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.kept("place")).isEqualTo("Leeds");
    }

    private PlainPage sent() {
        var form = plainBrowser().get("/report").asSent();
        form.put("what", WORDS);
        return plainBrowser().post("/report", form);
    }

    private PlainPage more(PlainPage receipt, Map<String, String> typed) {
        var sent = receipt.asSent();
        sent.putAll(typed);
        return plainBrowser().post("/report/more", sent);
    }

    private FiledReport stored(PlainPage answer) {
        return reports.look(
                reports.readWithReceipt(answer.receipt()).orElseThrow().reference());
    }
}

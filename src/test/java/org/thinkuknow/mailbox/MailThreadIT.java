package org.thinkuknow.mailbox;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.support.ChildWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Somebody answers our answer: it joins their report, and nobody can join another's. */
class MailThreadIT extends MailboxDesk {

    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String MORE = ChildWords.of("he wrote again today");

    @Autowired
    private ThreadTokens tokens;

    @Test
    void anAnswerToOurAnswerJoinsItsReportWithoutWhatItQuotes() throws Exception {
        var report = first();
        eventually(() -> assertThat(answers()).hasSize(1));
        var ours = answers().getFirst();
        var quoted = ours.getContent()
                .toString()
                .lines()
                .map(line -> "> " + line + "\n")
                .reduce("", String::concat);
        deliver(RawMail.from(sender)
                .with("In-Reply-To", ours.getMessageID())
                .with("Subject", "Re: Thank you for writing to us")
                .text(
                        PLAIN,
                        MORE + "\n\nOn Tue, 24 Nov 2026 at 10:01, The centre\n<no-reply@thinkuknow.example> wrote:\n"
                                + quoted));
        eventually(() -> assertThat(reports.look(report.reference()).messages()).hasSize(1));
        var message = reports.look(report.reference()).messages().getFirst();
        assertThat(message.author()).isEqualTo(Author.CHILD);
        assertThat(message.text())
                .startsWith(MORE)
                .contains("lines that the e-mail quotes are left out")
                .doesNotContain("These five words", "another address", "wrote:");
        assertThat(references()).containsExactly(report.reference());
        assertThat(answers()).as("an answer to an answer is not answered").hasSize(1);
    }

    @Test
    void theReceiptInAQuoteReachesNobody() throws Exception {
        var report = first();
        var receipt = reports.receiptOf(submission());
        deliver(RawMail.from(sender)
                .with("References", "<" + tokens.of(report.reference()) + "@x>")
                .text(PLAIN, "> " + receipt.replaceFirst(" ", "\n> ") + "\n"));
        eventually(() -> assertThat(reports.look(report.reference()).messages()).hasSize(1));
        assertThat(reports.look(report.reference()).messages().getFirst().text())
                .isEqualTo("> (the five words)");
    }

    @Test
    void anAnswerFromAnotherAddressSaysSo() {
        var report = first();
        deliver(RawMail.from("mum." + sender)
                .with("In-Reply-To", "<" + tokens.of(report.reference()).toUpperCase() + "@x>")
                .text(PLAIN, MORE));
        eventually(() -> assertThat(reports.look(report.reference()).messages())
                .extracting(FiledReport.SentMessage::text)
                .singleElement()
                .asString()
                .contains("another address than the report: mum." + sender, MORE));
    }

    @Test
    void aReferenceWithoutItsSignatureOrWithAnothersIsANewReport() {
        var report = first();
        var forged = tokens.of("22222-33333")
                .replace("22222-33333", report.reference().toLowerCase());
        for (var mark :
                new String[] {report.reference(), "r-" + report.reference().toLowerCase(), forged}) {
            var before = references().size();
            deliver(RawMail.from(sender)
                    .with("In-Reply-To", "<" + mark + "@x>")
                    .with("Subject", "Re: " + report.reference())
                    .text(PLAIN, MORE));
            eventually(() -> assertThat(references()).hasSize(before + 1));
        }
        assertThat(reports.look(report.reference()).messages()).isEmpty();
    }

    private FiledReport first() {
        deliver(RawMail.from(sender).text(PLAIN, ChildWords.of("a man sends me pictures")));
        return filed();
    }

    private String submission() {
        return ReportOfMail.submission(database.sql("select hash from mailbox_mail where sender_hash = ?")
                .param(vault.hash("mail sender", sender).fresh())
                .query(byte[].class)
                .single());
    }
}

package org.thinkuknow.mailbox;

import jakarta.mail.Flags;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StoredBytes;

import java.util.Base64;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** A child writes an e-mail: through a real IMAP server to a report, and back by SMTP. */
class MailIntakeIT extends MailboxDesk {

    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String WORDS = ChildWords.of("he wants me to come to the park on Friday");
    private static final Pattern RECEIPT = Pattern.compile("(?m)^ {4}([a-z]+(?: [a-z]+){4})\\s*$");

    @Autowired
    private MailFiling filing;

    @Autowired
    private MailReading reading;

    @Autowired
    private Attachments attachments;

    @Test
    void aMailBecomesAReportAndItsSenderGetsTheReceiptAndNothingElse() throws Exception {
        deliver(RawMail.from(sender)
                .with("Subject", "a man " + ChildWords.MARKER)
                .text(PLAIN, WORDS));
        var report = filed();
        assertThat(report.door()).isEqualTo(Door.EMAIL);
        assertThat(report.words())
                .containsEntry(Field.WHAT, "Subject: a man " + ChildWords.MARKER + "\n\n" + WORDS)
                .containsEntry(Field.CONTACT, sender)
                .containsEntry(Field.NAME, "Sam")
                .doesNotContainKey(Field.FILES);
        eventually(() -> assertThat(answers()).hasSize(1));
        var answer = answers().getFirst();
        var text = answer.getContent().toString();
        var receipt = RECEIPT.matcher(text);
        assertThat(receipt.find()).as("five words").isTrue();
        assertThat(reports.readWithReceipt(receipt.group(1)).orElseThrow().reference())
                .isEqualTo(report.reference());
        assertThat(text)
                .contains("/report/reply", "999", "do not have to answer", "test copy")
                .doesNotContain(ChildWords.MARKER, report.reference());
        assertThat(answer.getSubject()).doesNotContain(ChildWords.MARKER);
        assertThat(answer.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(answer.getReplyTo()[0]).hasToString(ADDRESS);
        eventually(() -> assertThat(flags())
                .singleElement()
                .matches(flags -> flags.contains(Flags.Flag.SEEN) && !flags.contains(Flags.Flag.FLAGGED)));
        assertThat(new StoredBytes(database).columnsThatHold(sender))
                .as("where the address stands readable")
                .isEmpty();
    }

    @Test
    void theSameMailDeliveredTwiceIsOneReport() {
        var mail = RawMail.from(sender).text(PLAIN, WORDS);
        deliver(mail);
        deliver(mail);
        var reference = filed().reference();
        eventually(() -> assertThat(flags()).hasSize(2).allMatch(flags -> flags.contains(Flags.Flag.SEEN)));
        assertThat(references()).containsExactly(reference);
        assertThat(reports.look(reference).messages()).isEmpty();
    }

    @Test
    void twoMailsWithOneMessageIdAreTwoReportsIfTheySayDifferentThings() {
        var id = "<same-" + sender + ">";
        var heading = "From: %s\r\nMessage-ID: %s\r\n".formatted(sender, id);
        deliver(new RawMail(heading, new byte[0]).text(PLAIN, WORDS));
        deliver(new RawMail(heading, new byte[0]).text(PLAIN, ChildWords.of("and he knows my address")));
        eventually(() -> assertThat(references()).hasSize(2));
    }

    /** The application was killed after the commit: the report is stored, and the mail is still unread. */
    @Test
    void aMailThatWasFiledButNotMarkedMakesNoSecondReport() throws Exception {
        var mail = RawMail.from(sender).text(PLAIN, WORDS);
        filing.file(reading.read(mail.parsed()));
        var reference = filed().reference();
        deliver(mail);
        eventually(() -> assertThat(flags()).singleElement().matches(flags -> flags.contains(Flags.Flag.SEEN)));
        assertThat(references()).containsExactly(reference);
        eventually(() -> assertThat(answers()).hasSize(1));
    }

    @Test
    void filesAreNamedAndHeldAndNeverShown() {
        deliver(RawMail.from(sender)
                .parts(
                        "mixed",
                        "Content-Type: text/plain\n\n" + WORDS,
                        "Content-Type: image/jpeg; name=\"../me\\\\pic.jpg\"\nContent-Disposition: attachment; "
                                + "filename=\"../me\\\\pic.jpg\"\nContent-Transfer-Encoding: base64\n\n"
                                + Base64.getMimeEncoder()
                                        .encodeToString(
                                                "quollberry-picture".repeat(200).getBytes()),
                        "Content-Type: application/ms-tnef\nContent-Disposition: attachment; "
                                + "filename=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n"));
        var report = filed();
        assertThat(report.words().get(Field.WHAT)).isEqualTo(WORDS);
        assertThat(report.words().get(Field.FILES))
                .startsWith("2 files came with it: .._me_pic.jpg (image/jpeg, 4 KB; it does not begin as its name leads"
                        + " one to expect, which happens with phones, too); winmail.dat (application/ms-tnef, 1 KB).")
                .contains("Protection of Children Act 1978");
        var files = OFFICER.get(() -> attachments.of(report.reference()));
        assertThat(files).extracting(Attachments.AttachedFile::name).containsExactly(".._me_pic.jpg", "winmail.dat");
        assertThat(files).allMatch(Attachments.AttachedFile::held);
        assertThat(new StoredBytes(database).columnsThatHold("quollberry-picture"))
                .isEmpty();
    }

    @Test
    void aMailOfTenMegabytesIsFiledWithItsFileInPieces() {
        var line = "QUFB".repeat(19) + "\n";
        deliver(RawMail.from(sender)
                .parts(
                        "mixed",
                        "Content-Type: text/plain\n\n" + WORDS,
                        "Content-Type: video/mp4\n"
                                + "Content-Disposition: attachment; filename=v.mp4\n"
                                + "Content-Transfer-Encoding: base64\n\n"
                                + line.repeat(10_000_000 / line.length())));
        var report = filed();
        assertThat(report.words().get(Field.FILES))
                .contains("v.mp4 (video/mp4, 7,2")
                .doesNotContain("too large");
        assertThat(database.sql("select count(*) from mailbox_attachment_piece p join mailbox_attachment a on a.id ="
                                + " p.attachment where a.report = ?")
                        .param(report.reference())
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    void aLongMailIsAReportAndMessagesAndNothingIsCut() {
        deliver(RawMail.from(sender)
                .text(PLAIN, ChildWords.MARKER + "\n" + "a long story. ".repeat(1_800) + "THE END"));
        var report = filed();
        assertThat(report.words().get(Field.WHAT))
                .startsWith("(Part 1 of 3 of the e-mail: the others follow as messages)");
        assertThat(report.messages())
                .extracting(FiledReport.SentMessage::text)
                .hasSize(2)
                .last()
                .asString()
                .endsWith("THE END");
    }

    @Test
    void anAutomaticReplyIsKeptFlaggedAndCountedAndIsNoReport() {
        deliver(RawMail.from(sender).with("Auto-Submitted", "auto-replied").text(PLAIN, WORDS));
        eventually(() -> assertThat(flags())
                .singleElement()
                .matches(flags -> flags.contains(Flags.Flag.FLAGGED) && flags.contains(Flags.Flag.SEEN)));
        assertThat(mailsMet()).isEqualTo(1);
        assertThat(references()).isEmpty();
        assertThat(database.sql("select why from mailbox_mail where sender_hash = ?")
                        .param(vault.hash("mail sender", sender).fresh())
                        .query(String.class)
                        .single())
                .isEqualTo("an automatic reply");
        assertThat(answers()).isEmpty();
    }

    @Test
    void aSenderWhoWritesWithoutEndIsFiledButNoLongerAnswered() throws Exception {
        for (var i = 0; i < 12; i++) {
            filing.file(reading.read(RawMail.from(sender).text(PLAIN, WORDS + i).parsed()));
        }
        assertThat(references()).hasSize(12);
        eventually(() -> assertThat(answers()).hasSize(10));
        assertThat(database.sql("select count(*) from mailbox_mail where sender_hash = ? and (answered_at is not null"
                                + " or sender is not null)")
                        .param(vault.hash("mail sender", sender).fresh())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }
}

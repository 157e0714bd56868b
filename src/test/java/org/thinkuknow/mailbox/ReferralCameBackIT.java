package org.thinkuknow.mailbox;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseReferrals;
import org.thinkuknow.triage.CaseWork;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** The letter to an agency leaves, and comes back to the centre's mailbox hours later: that agency does not have the child. */
class ReferralCameBackIT extends MailboxDesk {

    private static final Agency POLICE = new Agency(Agency.Kind.POLICE, "kent", "Kent Police");
    private static final Agency SERVICES = new Agency(Agency.Kind.CHILDREN_SERVICES, "ken", "Kent children's services");

    @Autowired
    private CaseWork work;

    @Autowired
    private CaseReferrals caseReferrals;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private Audit audit;

    @Test
    void anAgencyWhoseLetterCameBackCountsAsNotAsked() throws Exception {
        var reference = referred();
        var letter = letter(reference + "-1");
        eventually(() -> assertThat(database.sql("select sent_at is not null from triage_referral where reference = ?")
                        .param(reference + "-1")
                        .query(Boolean.class)
                        .single())
                .isTrue());

        deliver(cameBack(letter, "delayed"));
        eventually(() -> assertThat(mailsMet()).isOne());
        assertThat(facts(reference).asked().isBoth()).as("it is only late").isTrue();

        deliver(cameBack(letter, "failed"));
        eventually(() -> assertThat(facts(reference).asked().missing()).containsExactly(Agency.Kind.POLICE));
        assertThat(facts(reference).asked().missingWords()).isEqualTo("police not asked: no mail reaches Kent Police");
        var due = OFFICER.get(() -> desk.open(reference)).due();
        assertThat(due).isNotNull();
        assertThat(due.what()).isEqualTo("referral to the police");
        assertThat(due.until()).as("at once").isBeforeOrEqualTo(Instant.now());
        assertThat(audit.of(reference)).extracting(Recorded::act).contains("could not tell");
        assertThat(references()).as("no report is made of it").isEmpty();
    }

    /** As a server sends it that took the letter and found out later. */
    private RawMail cameBack(MimeMessage letter, String action) throws Exception {
        return RawMail.from(sender)
                .with("Return-Path", "<>")
                .with("Auto-Submitted", "auto-replied")
                .parts(
                        "report",
                        "Content-Type: text/plain\n\nYour message could not be delivered.",
                        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.police.example\n\n"
                                + "Final-Recipient: rfc822; duty.kent@police.example\nAction: " + action
                                + "\nStatus: 5.1.1\n",
                        "Content-Type: text/rfc822-headers\n\nMessage-ID: " + letter.getMessageID() + "\nSubject: "
                                + letter.getSubject() + "\n");
    }

    private String referred() {
        var reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("I met a man in a game")),
                        new Dangers(DangerAnswer.YES, DangerAnswer.UNSAID, DangerAnswer.UNSAID),
                        "",
                        ""))
                .reference();
        eventually(() -> assertThat(OFFICER.get(() -> desk.standing(reference))).isPresent());
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
            caseReferrals.referToAll(reference, List.of(POLICE, SERVICES), ChildWords.of("please visit the child"));
        });
        return reference;
    }

    private MimeMessage letter(String referral) {
        eventually(() -> assertThat(letters(referral)).hasSize(1));
        return letters(referral).getFirst();
    }

    private List<MimeMessage> letters(String referral) {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message -> GreenMailUtil.getWholeMessage(message).contains("waits for you: " + referral))
                .toList();
    }

    private CaseFacts facts(String reference) {
        return OFFICER.get(() -> desk.standing(reference)).orElseThrow();
    }
}

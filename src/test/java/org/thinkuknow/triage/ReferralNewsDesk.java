package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** The steps that tests of what comes after a referral share. */
abstract class ReferralNewsDesk extends TriageDesk {

    static final String LATER = ChildWords.of("i have the pills here");

    void takeAndAnswer(Filed filed) {
        OFFICER.run(() -> {
            work.claim(filed.reference());
            work.assess(filed.reference(), Level.ONE, "");
            work.writeToChild(filed.reference(), "We read it now.");
        });
    }

    void refer(String reference) {
        OFFICER.run(() -> caseReferrals.referToAll(
                reference, List.of(POLICE, SERVICES), ChildWords.of("please visit the child")));
    }

    /** The owner reads what came, confirms the level and answers. */
    void answeredAndSeen(String reference) {
        OFFICER.run(() -> {
            work.assess(reference, Level.ONE, "");
            work.writeToChild(reference, "Somebody comes to you now.");
        });
    }

    void writes(Filed filed, String text) {
        var before = reports.look(filed.reference()).messages().size();
        reports.answer(filed.receipt(), new ReplyText(text));
        assertThat(reports.look(filed.reference()).messages()).hasSize(before + 1);
    }

    /** Since when something waits, once the case knows of it. */
    Instant addedAt(String reference) {
        eventually(() -> assertThat(facts(reference).asked().addedAt()).isNotNull());
        return facts(reference).asked().addedAt();
    }

    PlainPage read(String referral) {
        var page = plainBrowser().post(agencies.linkOf(referral), Map.of("code", agencies.codeOf(referral)));
        assertThat(page.status()).isEqualTo(200);
        return page;
    }

    /** As the page sends it: with the number of messages that stood on it. */
    PlainPage acknowledge(PlainPage opened, String referral, String by) {
        return plainBrowser()
                .post(
                        agencies.linkOf(referral) + "/acknowledge",
                        Map.of(
                                "by",
                                by,
                                "code",
                                agencies.codeOf(referral),
                                "shown",
                                opened.document().select("[name=shown]").val()));
    }

    MadeReferral made(String reference, int number) {
        return OFFICER.get(() -> desk.open(reference)).referrals().get(number);
    }

    Deadline due(String reference) {
        var due = OFFICER.get(() -> desk.open(reference)).due();
        assertThat(due).isNotNull();
        return due;
    }

    int told(String referral) {
        return database.sql("select told from triage_referral where reference = ?")
                .param(referral)
                .query(Integer.class)
                .single();
    }

    long readings(String reference) {
        return audit.of(reference).stream()
                .filter(line -> line.who().equals("Kent Police") && line.act().equals("read"))
                .count();
    }

    List<String> mailsAbout(String beginning) {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(message -> message.contains("something new in referral " + beginning))
                .toList();
    }

    int waiting(String reference) {
        return database.sql(
                        "select count(*) from EVENT_PUBLICATION where completion_date is null and serialized_event like ?")
                .param("%" + reference + "%")
                .query(Integer.class)
                .single();
    }
}

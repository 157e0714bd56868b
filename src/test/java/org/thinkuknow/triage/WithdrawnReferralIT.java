package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** A referral that was sent to the wrong agency is taken back: the link is dead, the agency hears of it, the clock runs again. */
class WithdrawnReferralIT extends ReferralNewsDesk {

    private static final String WHY = ChildWords.of("it is another Ashford");

    @Autowired
    private CaseWithdrawals withdrawals;

    @Test
    void linkAndCodeAreDeadAtOnceAndTheAgencyCountsAsNotAsked() {
        var reference = referred();
        var link = agencies.linkOf(reference + "-1");
        var agency = plainBrowser().showing(agencies.cookieOf(reference + "-1"));
        var code = Map.of(
                "code", agencies.codeOf(reference + "-1"), "by", "Sgt Adams", "kind", "QUESTION", "words", "who");
        assertThat(agency.post(link, Map.of()).status()).isEqualTo(200);
        OFFICER.run(() -> withdrawals.withdraw(reference, reference + "-1", WHY));
        assertThat(plainBrowser().get(link).status()).isEqualTo(404);
        for (var path : List.of("", "/acknowledge", "/answer", "/report.pdf", "/report.json", "/signed.zip")) {
            var dead = agency.post(link + path, code);
            assertThat(dead.status()).as(path).isEqualTo(404);
            assertThat(dead.html()).doesNotContain(ChildWords.MARKER);
        }
        assertThat(facts(reference).asked().police()).isFalse();
        assertThat(facts(reference).asked().services()).isTrue();
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.REFERRED);
        assertThat(due(reference).what()).isEqualTo("referral to the police");
        var made = made(reference, 0);
        assertThat(made.withdrawnBecause()).isEqualTo(WHY);
        assertThat(made.facts().course().withdrawnBy()).isEqualTo("demo-officer");
        assertThat(acts(reference)).contains("withdrew referral");
        eventually(() -> assertThat(withdrawnMails(reference + "-1")).hasSize(1));
        assertThat(withdrawnMails(reference + "-1").getFirst())
                .contains("Please do not act on it, and delete")
                .doesNotContain(ChildWords.MARKER, "/referral/");
        refused(
                () -> OFFICER.run(() -> withdrawals.withdraw(reference, reference + "-1", WHY)),
                "has been withdrawn already");
    }

    @Test
    void theSameAgencyCanBeAskedAgain() {
        var reference = referred();
        OFFICER.run(() -> withdrawals.withdraw(reference, reference + "-1", WHY));
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), ChildWords.of("please visit")));
        assertThat(facts(reference).asked().isBoth()).isTrue();
        OFFICER.run(() -> {
            byTelephone(reference + "-2", "Ms Brown");
            byTelephone(reference + "-3", "Sgt Adams");
        });
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
        refused(
                () -> OFFICER.run(
                        () -> caseReferrals.referToAll(reference, List.of(POLICE), ChildWords.of("please visit"))),
                "already");
    }

    @Test
    void whatWasAcknowledgedStaysOnRecordAndCountsNoMore() {
        var reference = referred();
        acknowledgedByBoth(reference);
        OFFICER.run(() -> withdrawals.withdraw(reference, reference + "-1", WHY));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.REFERRED);
        assertThat(facts(reference).times().acknowledgedAt()).isNull();
        assertThat(referrals.areBothKindsAcknowledged(reference)).isFalse();
        assertThat(made(reference, 0).acknowledgedBy()).contains("Sgt A");
        eventually(() -> assertThat(withdrawnMails(reference + "-1")).hasSize(1));
        assertThat(withdrawnMails(reference + "-1").getFirst()).contains("call us before you stop");
    }

    @Test
    void aCaseThatLiesWithNobodyIsWhereItWasBeforeItWasReferred() {
        var filed = reported(DangerAnswer.UNSURE);
        var reference = filed.reference();
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.TWO, "");
            caseReferrals.referToAll(reference, List.of(POLICE), ChildWords.of("please look"));
            withdrawals.withdraw(reference, reference + "-1", WHY);
        });
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ASSESSED);
        assertThat(facts(reference).times().referredAt()).isNull();
    }

    @Test
    void whoeverHasTheCaseWithdrawsWithAReason() {
        var reference = referred();
        refused(() -> OFFICER.run(() -> withdrawals.withdraw(reference, reference + "-1", " ")), "why you withdraw");
        refused(
                () -> SECOND_OFFICER.run(() -> withdrawals.withdraw(reference, reference + "-1", WHY)),
                "Take the case first");
        var other = referred();
        refused(() -> OFFICER.run(() -> withdrawals.withdraw(reference, other + "-1", WHY)), "no such referral");
        assertThatThrownBy(() -> Acting.TEACHER.run(() -> withdrawals.withdraw(reference, reference + "-1", WHY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(made(reference, 0).facts().isLive()).isTrue();
    }

    private List<String> withdrawnMails(String referral) {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(message -> message.contains("Withdrawn, please") && message.contains("referral " + referral))
                .toList();
    }
}

package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ErasedRows;
import org.thinkuknow.report.ReportErased;
import org.thinkuknow.support.ChildWords;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** What an agency has before it, how long, and what it has not. */
class ReferralPageIT extends ReferralNewsDesk {

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void everyMessageStandsOnThePageTheNewestFirstAboveTheForm() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        takeAndAnswer(filed);
        refer(reference);
        writes(filed, LATER);
        var page = read(reference + "-1");
        var messages = page.document().select("#messages > li");
        assertThat(messages).hasSize(2);
        assertThat(messages.get(0).text())
                .contains("Who reported", "came after the referral", "i have the pills here")
                .containsPattern("\\d{1,2} \\w+ 20\\d\\d, \\d\\d:\\d\\d");
        assertThat(messages.get(1).text())
                .contains("The centre", "We read it now")
                .doesNotContain("came after");
        assertThat(page.html().indexOf("id=\"messages\""))
                .isLessThan(page.html().indexOf("id=\"dangers\""));
        assertThat(page.html().indexOf("id=\"messages\""))
                .as("read before it is acknowledged")
                .isLessThan(page.html().indexOf("id=\"acknowledge\""));
        assertThat(page.document().select("#level").text()).isEqualTo("Level one, act now");
        assertThat(page.document().select("#reasons").text()).contains("Answered yes: a meeting");
        assertThat(page.document().select("#request").text()).contains("please visit the child");
        assertThat(page.document().select("#dangers").text())
                .contains("not answered")
                .doesNotContain("unsaid");
        assertThat(page.document().select("#related")).isEmpty();
    }

    @Test
    void itIsReadableForThreeDaysAfterTheAcknowledgementAndThenNoMore() {
        var reference = referred();
        var path = agencies.linkOf(reference + "-1");
        database.sql("update triage_referral set made_at = made_at - interval 70 hour where case_reference = ?")
                .param(reference)
                .update();
        assertThat(acknowledge(read(reference + "-1"), reference + "-1", "Sgt Adams")
                        .status())
                .isEqualTo(200);
        database.sql(
                        "update triage_referral set made_at = made_at - interval 71 hour, acknowledged_at = acknowledged_at "
                                + "- interval 71 hour where case_reference = ?")
                .param(reference)
                .update();
        var before = readings(reference);
        assertThat(read(reference + "-1").document().select("#words").text()).contains(ChildWords.MARKER);
        assertThat(readings(reference)).as("each reading is written down").isEqualTo(before + 1);
        var wrong = plainBrowser()
                .post(path, Map.of("code", agencies.codeOf(reference + "-1").charAt(0) == '9' ? "000000" : "999999"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html()).contains("That code does not open this").doesNotContain(ChildWords.MARKER);
        database.sql(
                        "update triage_referral set acknowledged_at = acknowledged_at - interval 2 hour where case_reference = ?")
                .param(reference)
                .update();
        var dead = plainBrowser().post(path, Map.of("code", agencies.codeOf(reference + "-1")));
        assertThat(dead.document().select("#words, #messages, #request, #read-again"))
                .isEmpty();
        assertThat(dead.html()).contains("What became of it").doesNotContain(ChildWords.MARKER);
    }

    @Test
    void somethingNewOpensADeadLinkAgain() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        takeAndAnswer(filed);
        refer(reference);
        acknowledgedByBoth(reference);
        database.sql(
                        "update triage_referral set made_at = made_at - interval 9 day, acknowledged_at = acknowledged_at - "
                                + "interval 9 day where case_reference = ?")
                .param(reference)
                .update();
        var path = agencies.linkOf(reference + "-1");
        assertThat(plainBrowser()
                        .post(path, Map.of("code", agencies.codeOf(reference + "-1")))
                        .html())
                .doesNotContain(ChildWords.MARKER);
        writes(filed, LATER);
        addedAt(reference);
        assertThat(read(reference + "-1").document().select("#messages").text()).contains("i have the pills here");
    }

    @Test
    void anotherReportOfTheSameMatterIsNamedAndOtherAgenciesAreNot() {
        var other = assessed(Level.TWO);
        OFFICER.run(() -> caseReferrals.referToAll(other, List.of(POLICE), ChildWords.of("please look")));
        var reference = referred();
        var only = "update triage_case set merged_into = ? where reference = ?";
        database.sql(only).params(reference, other).update();
        assertThat(read(reference + "-1").document().select("#related").text())
                .contains(other + ", another report of the same matter", other + "-1, referred to you on");
        assertThat(read(reference + "-2").document().select("#related").text())
                .contains(other + ", another report")
                .doesNotContain(other + "-1");
    }

    @Test
    void lettersThatRunFromTheRightAndTenThousandFacesStayWhole() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        takeAndAnswer(filed);
        refer(reference);
        var faces = ChildWords.ofLength(10_000, "😢");
        var arabic = ChildWords.of("\u0645\u0631\u062d\u0628\u0627 <script>");
        writes(filed, faces);
        writes(filed, arabic);
        eventually(() -> assertThat(told(reference + "-1")).isEqualTo(2));
        var texts = read(reference + "-1").document().select("#messages p.told");
        assertThat(texts.eachText()).containsSubsequence(arabic, faces);
        assertThat(texts.eachAttr("dir")).containsOnly("auto");
    }

    @Test
    void ofAnErasedReportTheLinkOpensNothing() {
        var reference = referred();
        transaction.executeWithoutResult(status -> events.publishEvent(new ReportErased(reference, new ErasedRows())));
        var gone = plainBrowser()
                .post(agencies.linkOf(reference + "-1"), Map.of("code", agencies.codeOf(reference + "-1")));
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.html()).doesNotContain(ChildWords.MARKER);
    }
}

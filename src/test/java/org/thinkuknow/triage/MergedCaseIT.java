package org.thinkuknow.triage;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** What happens in a merged case is answered there, and the leading case hears of it. */
class MergedCaseIT extends CaseJoiningDesk {

    @Autowired
    private CaseWatch watch;

    @Autowired
    private EscalationRows escalations;

    @Autowired
    private ResponseTimes responseTimes;

    @Test
    void eachChildIsAnsweredAtTheirOwnReceipt() {
        var lead = assessed(Level.TWO);
        var part = reported(DangerAnswer.UNSURE);
        OFFICER.run(() -> joining.merge(lead, part.reference()));
        assertThat(Deadline.of(facts(part.reference()), responseTimes)
                        .orElseThrow()
                        .what())
                .isEqualTo("reply");
        OFFICER.run(() -> work.writeToChild(part.reference(), "We have read what you wrote."));
        assertThat(reports.readWithReceipt(part.receipt()).orElseThrow().messages())
                .hasSize(1);
        assertThat(reports.look(lead).messages()).isEmpty();
        assertThat(Deadline.of(facts(part.reference()), responseTimes)).isEmpty();
        refused(() -> SECOND_OFFICER.run(() -> work.writeToChild(part.reference(), "Hello")), "Take the case first.");
    }

    @Test
    void aMessageInAMergedCaseWakesTheLeadingOneAndSaysWhere() {
        var lead = assessed(Level.TWO);
        var part = merged(lead, DangerAnswer.UNSURE);
        OFFICER.get(() -> work.assess(lead, Level.TWO, ""));
        assertThat(facts(lead).judged().lookAgain()).isFalse();
        reports.answer(part.receipt(), new ReplyText(ChildWords.of("he wrote again")));
        eventually(() -> assertThat(facts(lead).merge().heardFrom()).isEqualTo(part.reference()));
        assertThat(facts(lead).judged().lookAgain()).isTrue();
        assertThat(facts(part.reference()).standing().childWrote()).isTrue();
        refused(
                () -> OFFICER.get(() ->
                        work.close(lead, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0)),
                "Somebody wrote in " + part.reference());
        OFFICER.run(() -> work.writeToChild(part.reference(), "We have read it."));
        assertThat(facts(lead).merge().heardFrom()).isNull();
    }

    @Test
    void aMessageThatIsMoreUrgentRaisesTheLeadingCase() {
        var lead = assessed(Level.TWO);
        var part = merged(lead, DangerAnswer.UNSURE);
        reports.answer(
                part.receipt(),
                new ReplyText(ChildWords.of("i am going to meet him tonight at the station, he is 40")));
        eventually(() -> assertThat(facts(lead).merge().heardFrom()).isEqualTo(part.reference()));
        assertThat(facts(part.reference()).level()).isEqualTo(Level.ONE);
        assertThat(facts(lead).level()).isEqualTo(Level.ONE);
        assertThat(Deadline.of(facts(lead), responseTimes).orElseThrow().until())
                .isAfter(Instant.now());
    }

    @Test
    void theMergedEndsWithTheLeadingOneAndAMessageOpensBothAgain() {
        var lead = assessed(Level.TWO);
        var part = merged(lead, DangerAnswer.UNSURE);
        OFFICER.run(() -> {
            work.assess(lead, Level.TWO, "");
            work.close(lead, Closing.unanswered(Outcome.HELP_IN_PLACE, "there is nothing to answer"), 0);
        });
        assertThat(facts(part.reference()).standing().state()).isEqualTo(CaseState.CLOSED);
        assertThat(facts(part.reference()).standing().outcome()).isEqualTo(Outcome.HELP_IN_PLACE);
        assertThat(reports.look(part.reference()).progress()).isEqualTo(ReportStatus.FINISHED);
        refused(() -> OFFICER.run(() -> work.reopen(part.reference(), "they called again")), "merged into " + lead);
        reports.answer(part.receipt(), new ReplyText(ChildWords.of("he is back")));
        eventually(() -> assertThat(facts(lead).standing().state()).isEqualTo(CaseState.RECEIVED));
        assertThat(facts(part.reference()).standing().state()).isEqualTo(CaseState.RECEIVED);
        assertThat(reports.look(lead).progress()).isEqualTo(ReportStatus.RECEIVED);
        assertThat(inQueue(Level.TWO)).contains(lead).doesNotContain(part.reference());
    }

    @Test
    void aReferralOfTheMergedCaseStandsAndIsWaitedFor() {
        var part = referred();
        var lead = assessed(Level.ONE);
        OFFICER.run(() -> joining.merge(lead, part));
        assertThat(Deadline.of(facts(part), responseTimes).orElseThrow().what()).isEqualTo("acknowledgement");
        OFFICER.run(() -> {
            work.assess(lead, Level.ONE, "");
            caseReferrals.referToAll(lead, List.of(POLICE, SERVICES), ChildWords.of("please visit"));
        });
        acknowledgedByBoth(lead);
        refused(
                () -> OFFICER.get(() -> work.close(lead, safe(), 0)),
                part + " is merged here and an agency has not acknowledged it yet");
        acknowledgedByBoth(part);
        closedByTwo(lead, 0);
        assertThat(facts(part).standing().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void nothingOfAMergedCaseIsDecidedButThroughTheLeadingOne() {
        var lead = assessed(Level.TWO);
        var part = merged(lead, DangerAnswer.UNSURE).reference();
        for (var step : List.<ThrowingCallable>of(
                () -> SECOND_OFFICER.run(() -> work.claim(part)),
                () -> OFFICER.run(() -> work.release(part)),
                () -> OFFICER.get(() -> work.assess(part, Level.ONE, "")),
                () -> OFFICER.get(() ->
                        work.close(part, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0)),
                () -> OFFICER.run(() -> caseReferrals.referToAll(part, List.of(POLICE), "")))) {
            refused(step, "This case is merged into " + lead);
        }
    }

    @Test
    void nobodyIsAlertedToAMergedCaseThatNobodyHas() {
        var lead = assessed(Level.ONE);
        var part = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(isWaiting(part)).isTrue());
        OFFICER.run(() -> joining.merge(lead, part));
        eventually(() -> assertThat(isWaiting(part)).isFalse());
        var before = escalations.of(part).size();
        watch.lookAt(part, Instant.now().plusSeconds(30));
        assertThat(escalations.of(part)).hasSize(before);
        OFFICER.run(() -> joining.split(part));
        eventually(() ->
                assertThat(isWaiting(part)).as("and again once it is split").isTrue());
    }

    private boolean isWaiting(String reference) {
        return database.sql("select waiting from triage_watch where case_reference = ?")
                .param(reference)
                .query(Boolean.class)
                .single();
    }
}

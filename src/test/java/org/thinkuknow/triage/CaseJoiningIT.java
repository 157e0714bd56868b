package org.thinkuknow.triage;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseDesk.QueueFilter;
import org.thinkuknow.triage.CaseFacts.MergeFacts;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** Cases of the same matter are merged and split, and nothing is hidden, lowered or lost by it. */
class CaseJoiningIT extends TriageDesk {

    @Autowired
    private CaseJoining joining;

    @Autowired
    private CaseWatch watch;

    @Autowired
    private LaneRows lanes;

    @Autowired
    private EscalationRows escalations;

    @Autowired
    private ResponseTimes responseTimes;

    @Test
    void aMergedCaseLeavesItsLaneAndStandsInItAgainOnceItIsSplit() {
        var lead = assessed(Level.TWO);
        var part = reported(DangerAnswer.UNSURE).reference();
        OFFICER.run(() -> joining.merge(lead, part));
        assertThat(inLane(Level.TWO)).contains(lead).doesNotContain(part);
        assertThat(facts(part).merge()).isEqualTo(new MergeFacts(lead, false, null, null, null));
        assertThat(OFFICER.get(() -> joining.mergedInto(lead)))
                .extracting(each -> each.facts().reference())
                .containsExactly(part);
        assertThat(reports.look(part).progress()).as("an officer has read it").isEqualTo(ReportStatus.BEING_READ);
        assertThat(acts(part)).endsWith("merged");
        assertThat(acts(lead)).endsWith("merged");

        OFFICER.run(() -> joining.split(part));
        assertThat(inLane(Level.TWO)).contains(lead, part);
        assertThat(facts(part).level()).isEqualTo(Level.TWO);
        assertThat(acts(part)).endsWith("split");
        assertThat(acts(lead)).endsWith("split");
    }

    @Test
    void theLeadingCaseTakesTheMoreUrgentLevelAndTheStricterClocks() {
        var part = reported(DangerAnswer.YES).reference();
        var lead = assessed(Level.TWO);
        OFFICER.run(() -> joining.merge(lead, part));
        assertThat(facts(lead).level()).isEqualTo(Level.ONE);
        assertThat(facts(lead).judged().lookAgain()).isTrue();
        assertThat(facts(lead).times().clocksFrom())
                .isEqualTo(facts(part).times().clocksFrom());
        assertThat(facts(lead).judged().reasons()).contains(part + ", which is merged here, is level one.");
        assertThat(facts(part).level()).as("its own").isEqualTo(Level.ONE);
        refused(
                () -> OFFICER.get(() -> work.assess(lead, Level.TWO, "less than it seemed")),
                "merged here and is level one");
        OFFICER.run(() -> joining.split(part));
        assertThat(facts(lead).level()).as("nothing becomes lower by itself").isEqualTo(Level.ONE);
    }

    @Test
    void aLessUrgentCaseLowersNothing() {
        var lead = assessed(Level.ONE);
        var before = facts(lead).times().clocksFrom();
        OFFICER.run(() -> joining.merge(lead, reported(DangerAnswer.NO).reference()));
        assertThat(facts(lead).level()).isEqualTo(Level.ONE);
        assertThat(facts(lead).times().clocksFrom()).isEqualTo(before);
        assertThat(facts(lead).judged().lookAgain())
                .as("whoever merged reads both and confirms once more")
                .isTrue();
    }

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
        refused(() -> OFFICER.run(() -> work.reopen(part.reference())), "merged into " + lead);
        reports.answer(part.receipt(), new ReplyText(ChildWords.of("he is back")));
        eventually(() -> assertThat(facts(lead).standing().state()).isEqualTo(CaseState.RECEIVED));
        assertThat(facts(part.reference()).standing().state()).isEqualTo(CaseState.RECEIVED);
        assertThat(reports.look(lead).progress()).isEqualTo(ReportStatus.RECEIVED);
        assertThat(inLane(Level.TWO)).contains(lead).doesNotContain(part.reference());
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
    void whatDoesNotFitIsNotMerged() {
        var lead = assessed(Level.TWO);
        var part = merged(lead, DangerAnswer.UNSURE).reference();
        var free = assessed(Level.TWO);
        refused(() -> OFFICER.run(() -> joining.merge(lead, lead)), "into itself");
        refused(() -> OFFICER.run(() -> joining.merge(lead, lead.toLowerCase(Locale.ROOT) + " ")), "into itself");
        refused(() -> OFFICER.run(() -> joining.merge(lead, "NO-SUCH")), "no case");
        refused(() -> OFFICER.run(() -> joining.merge(lead, part)), "merged into " + lead);
        refused(() -> OFFICER.run(() -> joining.merge(part, free)), "merged into " + lead);
        refused(() -> OFFICER.run(() -> joining.merge(free, lead)), "Other cases are merged into " + lead);
        var closed = assessed(Level.TWO);
        OFFICER.get(
                () -> work.close(closed, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0));
        refused(() -> OFFICER.run(() -> joining.merge(free, closed)), "Only open cases are merged");
        refused(() -> SUPERVISOR.run(() -> joining.merge(closed, free)), "Only open cases are merged");
        refused(() -> OFFICER.run(() -> joining.split(free)), "not merged");
    }

    @Test
    void onlyWhoHasACaseMergesAndSplits() {
        var lead = assessed(Level.TWO);
        var part = reported(DangerAnswer.UNSURE).reference();
        refused(() -> SECOND_OFFICER.run(() -> joining.merge(lead, part)), "Take the case first.");
        SECOND_OFFICER.run(() -> work.claim(part));
        refused(() -> OFFICER.run(() -> joining.merge(lead, part)), "Demo officer 2 has " + part);
        SUPERVISOR.run(() -> joining.merge(lead, part));
        refused(() -> SECOND_OFFICER.run(() -> joining.split(part)), "Only who has the case");
        assertThatThrownBy(() -> Acting.TEACHER.run(() -> joining.split(part)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(facts(part).merge().into()).isEqualTo(lead);
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

    @Test
    void aMergedCaseIsCountedOnce() {
        var lead = assessed(Level.TWO);
        var part = reported(DangerAnswer.UNSURE).reference();
        SECOND_OFFICER.run(() -> work.claim(part));
        var before = lanes.read(Level.TWO, QueueFilter.ALL, "", 1).count();
        SUPERVISOR.run(() -> joining.merge(lead, part));
        assertThat(lanes.read(Level.TWO, QueueFilter.ALL, "", 1).count()).isEqualTo(before - 1);
        assertThat(facts(part).standing().owner()).isNull();
        assertThat(lanes.read(
                                Level.TWO,
                                new QueueFilter(QueueFilter.Whose.NOBODY, null, null, false, QueueFilter.Order.NEWEST),
                                "",
                                500)
                        .first())
                .extracting(CaseFacts::reference)
                .doesNotContain(part);
        assertThat(cases.ownedBy("demo-officer-2")).doesNotContain(part);
    }

    private Filed merged(String lead, DangerAnswer meeting) {
        var part = reported(meeting);
        OFFICER.run(() -> joining.merge(lead, part.reference()));
        return part;
    }

    private boolean isWaiting(String reference) {
        return database.sql("select waiting from triage_watch where case_reference = ?")
                .param(reference)
                .query(Boolean.class)
                .single();
    }
}

package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.Acting;
import org.thinkuknow.triage.Closing.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** How a case ends and begins anew: by one officer, or at level one by two; and what keeps it open. */
class CaseEndingTest {

    private static final String ME = OFFICER.username();
    private static final Closing ADVICE = Closing.as(Outcome.ADVICE_GIVEN);

    private final MemoryDesk desk = new MemoryDesk();

    @Test
    void whatIsAnsweredIsClosedByOneAndTheChildHearsThatItIsFinished() {
        desk.with(ME, "A", Level.TWO, CaseState.ASSESSED).replied(BEFORE);
        assertThat(close("A", ADVICE, 0)).isTrue();
        assertThat(desk.facts("A").standing().state()).isEqualTo(CaseState.CLOSED);
        assertThat(desk.facts("A").standing().closedAt()).isEqualTo(NOW);
        assertThat(desk.progress).containsEntry("A", ReportStatus.FINISHED);
        assertThat(desk.recorded).containsExactly("closed A: Advice given");
        assertThat(desk.changed()).containsExactly("A");
        assertThat(desk.noted).isEmpty();
    }

    @Test
    void whoeverReportedIsAnsweredOrItIsSaidWhyNot() {
        desk.with(ME, "A", Level.TWO, CaseState.ASSESSED);
        refused(OFFICER, () -> close("A", ADVICE, 0), "Nobody has answered the person who reported.");
        assertThat(close("A", Closing.unanswered(Outcome.ADVICE_GIVEN, "no way back"), 0))
                .isTrue();
        assertThat(desk.noted).containsExactly("A " + ME + ": Close without an answer, because: no way back");
        assertThat(desk.recorded)
                .containsExactly("closed A: Advice given, without an answer; the reason is in the notes");
    }

    @Test
    void aReasonWhyNobodyAnsweredIsNotKeptWhereSomebodyDid() {
        desk.with(ME, "A", Level.TWO, CaseState.ASSESSED).replied(BEFORE);
        assertThat(close("A", Closing.unanswered(Outcome.ADVICE_GIVEN, "no way back"), 0))
                .isTrue();
        assertThat(desk.noted).isEmpty();
    }

    @Test
    void atLevelOneTwoCloseIt() {
        desk.with(ME, "A", Level.ONE, CaseState.ACKNOWLEDGED).replied(BEFORE);
        refused(OFFICER, () -> close("A", Closing.as(Outcome.HELP_IN_PLACE), 0), "both acknowledged");
        when(desk.referrals.areBothKindsAcknowledged("A")).thenReturn(true);
        assertThat(close("A", Closing.as(Outcome.HELP_IN_PLACE), 0)).isFalse();
        assertThat(desk.facts("A").standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
        assertThat(desk.progress).isEmpty();
        refused(OFFICER, () -> desk.work.agreeToClose("A", 0), "Another officer");
        when(desk.referrals.areBothKindsAcknowledged("A")).thenReturn(false);
        refused(SECOND_OFFICER, () -> desk.work.agreeToClose("A", 0), "both acknowledged");
        when(desk.referrals.areBothKindsAcknowledged("A")).thenReturn(true);
        SECOND_OFFICER.run(() -> desk.work.agreeToClose("A", 0));
        assertThat(desk.facts("A").standing().outcome()).isEqualTo(Outcome.HELP_IN_PLACE);
        assertThat(desk.progress).containsEntry("A", ReportStatus.FINISHED);
        assertThat(desk.recorded)
                .containsExactly("asked to close A: Help is in place", "agreed to close A: Help is in place");
        assertThat(desk.changed()).containsExactly("A", "A");
    }

    @Test
    void aCaseStaysOpenIfTheQuestionIsAnsweredWithNo() {
        desk.with(ME, "A", Level.ONE, CaseState.ACKNOWLEDGED)
                .askToClose(Outcome.HELP_IN_PLACE, ME, MemoryDesk.NOW, true);
        SECOND_OFFICER.run(() -> desk.work.keepOpen("A"));
        assertThat(desk.facts("A").toAgree().closeAs()).isNull();
        assertThat(desk.recorded).containsExactly("kept open A: ");
        assertThat(desk.changed()).containsExactly("A");
    }

    @Test
    void nobodyClosesOverAMessageThatTheyHaveNotSeen() {
        desk.with(ME, "A", Level.TWO, CaseState.ASSESSED).replied(BEFORE);
        desk.hasMessages("A", 2);
        refused(OFFICER, () -> close("A", ADVICE, 1), "There is a new message.");
        assertThat(close("A", ADVICE, 2)).isTrue();
        desk.with(ME, "B", Level.ONE, CaseState.ACKNOWLEDGED)
                .askToClose(Outcome.HELP_IN_PLACE, ME, MemoryDesk.NOW, true);
        desk.hasMessages("B", 1);
        refused(SECOND_OFFICER, () -> desk.work.agreeToClose("B", 0), "There is a new message.");
    }

    @Test
    void aLevelOneCaseStaysOpenWhileAnAgencyOwesAnAnswerToWhatWasAdded() {
        desk.with(ME, "A", Level.ONE, CaseState.ACKNOWLEDGED).replied(BEFORE);
        when(desk.additions.areOwed("A")).thenReturn(true);
        when(desk.referrals.areBothKindsAcknowledged("A")).thenReturn(true);
        refused(
                OFFICER,
                () -> close("A", Closing.as(Outcome.HELP_IN_PLACE), 0),
                "Something was added after the referral");
        desk.with(ME, "B", Level.TWO, CaseState.ACKNOWLEDGED).replied(BEFORE);
        when(desk.additions.areOwed("B")).thenReturn(true);
        assertThat(close("B", ADVICE, 0)).isTrue();
    }

    @Test
    void whatIsMergedEndsWithItsLead() {
        desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED).replied(BEFORE);
        var part = part("PART", false);
        part.replied(BEFORE);
        part("ENDED", false).end(Outcome.NOT_FOUND, "officer", BEFORE);
        assertThat(close("LEAD", ADVICE, 0)).isTrue();
        assertThat(desk.facts("PART").standing().outcome()).isEqualTo(Outcome.ADVICE_GIVEN);
        assertThat(part.facts().standing().closedAt()).isEqualTo(NOW);
        assertThat(desk.progress).containsEntry("PART", ReportStatus.FINISHED).doesNotContainKey("ENDED");
        assertThat(desk.facts("ENDED").standing().outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(desk.recorded).containsExactly("closed PART: Advice given, with LEAD", "closed LEAD: Advice given");
        assertThat(desk.changed()).containsExactly("PART", "LEAD");
    }

    @Test
    void aLeadStaysOpenWhileSomethingMergedIntoItWaits() {
        desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED).replied(BEFORE);
        var part = part("PART", false);
        part.childWrote(BEFORE);
        refused(OFFICER, () -> close("LEAD", ADVICE, 0), "Somebody wrote in PART");
        part.replied(BEFORE);
        assertThat(close("LEAD", ADVICE, 0)).isTrue();
    }

    @Test
    void aLeadStaysOpenWhileAnAgencyThatWasAskedInTheNameOfAPartOwesAnAnswer() {
        desk.with(ME, "LEAD", Level.ONE, CaseState.ACKNOWLEDGED).replied(BEFORE);
        var part = desk.with(ME, "PART", Level.ONE, CaseState.ASSESSED);
        part.refer(Agency.Kind.POLICE, BEFORE);
        part.replied(BEFORE);
        part.mergeInto("LEAD", false, BEFORE);
        when(desk.referrals.areBothKindsAcknowledged("LEAD")).thenReturn(true);
        refused(
                OFFICER,
                () -> close("LEAD", Closing.as(Outcome.HELP_IN_PLACE), 0),
                "PART is merged here and an agency has not acknowledged it yet");
        part.acknowledge(BEFORE);
        assertThat(close("LEAD", Closing.as(Outcome.HELP_IN_PLACE), 0)).isFalse();
    }

    @Test
    void whoeverReportedInAPartIsAnsweredTooUnlessItIsTheSameReport() {
        desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED).replied(BEFORE);
        part("PART", false);
        refused(OFFICER, () -> close("LEAD", ADVICE, 0), "Nobody has answered");
        desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED).replied(BEFORE);
        part("PART", true);
        assertThat(close("LEAD", ADVICE, 0)).isTrue();
    }

    @Test
    void aClosedCaseIsOpenedAgainAndWaitsInTheQueue() {
        desk.with(ME, "A", Level.TWO, CaseState.ASSESSED).end(Outcome.ADVICE_GIVEN, "officer", BEFORE);
        OFFICER.run(() -> desk.work.reopen("A", " they called again "));
        assertThat(desk.facts("A").standing().state()).isEqualTo(CaseState.RECEIVED);
        assertThat(desk.facts("A").times().openedAt()).isEqualTo(NOW);
        assertThat(desk.progress).containsEntry("A", ReportStatus.RECEIVED);
        assertThat(desk.recorded).containsExactly("reopened A: the reason is in the notes");
        assertThat(desk.noted).containsExactly("A %s: Opened again, because: they called again".formatted(ME));
        refused(OFFICER, () -> desk.work.reopen("A", " "), "Write why");
        assertThat(desk.changed()).containsExactly("A");
        part("PART", false).end(Outcome.ADVICE_GIVEN, "officer", BEFORE);
        refused(OFFICER, () -> desk.work.reopen("PART", "they called"), "merged into LEAD");
    }

    private Case part(String reference, boolean sameReport) {
        var part = desk.waiting(reference, Level.TWO);
        part.mergeInto("LEAD", sameReport, BEFORE);
        return part;
    }

    private boolean close(String reference, Closing said, int messagesShown) {
        return OFFICER.get(() -> desk.work.close(reference, said, messagesShown));
    }

    private static void refused(Acting who, Runnable step, String why) {
        assertThatThrownBy(() -> who.run(step))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining(why);
    }
}

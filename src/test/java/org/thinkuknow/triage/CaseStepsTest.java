package org.thinkuknow.triage;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** What a step with a case leaves behind: in the audit record, for the child, for other desks; and who may not take it. */
class CaseStepsTest {

    private static final String ME = OFFICER.username();

    private final MemoryDesk desk = new MemoryDesk();

    @Test
    void whoeverTakesACaseHasItAndTheChildHearsThatItIsRead() {
        desk.waiting("A", Level.TWO);
        OFFICER.run(() -> desk.work.claim("A"));
        assertThat(desk.facts("A").standing().owner()).isEqualTo(ME);
        assertThat(desk.progress).containsEntry("A", ReportStatus.BEING_READ);
        assertThat(desk.recorded).containsExactly("claimed A: ");
        assertThat(desk.changed()).containsExactly("A");
        verify(desk.rises).takenBy(ME, "A");
    }

    @Test
    void whatCannotBeTakenSaysWhy() {
        desk.with("somebody", "TAKEN", Level.TWO, CaseState.CLAIMED);
        desk.with("somebody", "CLOSED", Level.TWO, CaseState.ASSESSED)
                .end(Closing.Outcome.ADVICE_GIVEN, "officer", NOW);
        desk.with(ME, "LEAD", Level.TWO, CaseState.CLAIMED);
        desk.waiting("PART", Level.TWO).mergeInto("LEAD", false, NOW);
        refused(OFFICER, () -> desk.work.claim("TAKEN"), "Name of somebody has just taken this case.");
        refused(OFFICER, () -> desk.work.claim("CLOSED"), "This case is closed. Reopen it first.");
        refused(OFFICER, () -> desk.work.claim("PART"), "merged into LEAD");
        assertThat(desk.recorded).isEmpty();
    }

    @Test
    void aCaseIsGivenBackByWhoeverHasItOrASupervisor() {
        desk.with(ME, "A", Level.TWO, CaseState.CLAIMED);
        refused(SECOND_OFFICER, () -> desk.work.release("A"), "Take the case first");
        OFFICER.run(() -> desk.work.release("A"));
        assertThat(desk.facts("A").standing().owner()).isNull();
        assertThat(desk.facts("A").standing().state()).isEqualTo(CaseState.RECEIVED);
        desk.with(ME, "B", Level.TWO, CaseState.CLAIMED);
        SUPERVISOR.run(() -> desk.work.release("B"));
        assertThat(desk.recorded).containsExactly("released A: ", "released B: ");
        assertThat(desk.changed()).containsExactly("A", "B");
    }

    @Test
    void aMergedCaseIsActedOnThroughItsLead() {
        desk.with(ME, "LEAD", Level.TWO, CaseState.CLAIMED);
        desk.waiting("PART", Level.TWO).mergeInto("LEAD", false, NOW);
        refused(OFFICER, () -> desk.work.release("PART"), "merged into LEAD");
        refused(OFFICER, () -> desk.work.assess("PART", Level.TWO, ""), "merged into LEAD");
    }

    @Test
    void aHigherLevelCountsAtOnceAndItsClocksStartNow() {
        desk.with(ME, "A", Level.THREE, CaseState.CLAIMED);
        assertThat(OFFICER.get(() -> desk.work.assess("A", Level.TWO, ""))).isTrue();
        assertThat(desk.facts("A").judged().confirmed()).isEqualTo(Level.TWO);
        assertThat(desk.facts("A").times().clocksFrom()).isEqualTo(NOW);
        assertThat(desk.recorded).containsExactly("confirmed level A: Level two");
        assertThat(desk.noted).isEmpty();
    }

    @Test
    void theSameLevelAndALowerOneLeaveTheClocksAsTheyAre() {
        desk.with(ME, "A", Level.TWO, CaseState.CLAIMED);
        OFFICER.run(() -> desk.work.assess("A", Level.TWO, ""));
        assertThat(desk.facts("A").times().clocksFrom()).isEqualTo(BEFORE);
        OFFICER.run(() -> desk.work.assess("A", Level.THREE, "less than it seemed"));
        assertThat(desk.facts("A").times().clocksFrom()).isEqualTo(BEFORE);
        assertThat(desk.noted).containsExactly("A " + ME + ": Level three: less than it seemed");
    }

    @Test
    void aLevelIsLoweredForAReasonAndFromLevelOneByTwo() {
        desk.with(ME, "TWO", Level.TWO, CaseState.CLAIMED);
        refused(OFFICER, () -> desk.work.assess("TWO", Level.THREE, " "), "why the level can be lower");
        desk.with(ME, "ONE", Level.ONE, CaseState.CLAIMED);
        assertThat(OFFICER.get(() -> desk.work.assess("ONE", Level.TWO, "a game")))
                .isFalse();
        assertThat(desk.facts("ONE").level()).isEqualTo(Level.ONE);
        assertThat(desk.facts("ONE").toAgree().lowerAskedBy()).isEqualTo(ME);
        refused(OFFICER, () -> desk.work.agreeToLower("ONE"), "Another officer");
        SECOND_OFFICER.run(() -> desk.work.agreeToLower("ONE"));
        assertThat(desk.facts("ONE").level()).isEqualTo(Level.TWO);
        assertThat(desk.recorded)
                .containsExactly("asked to lower ONE: to Level two", "agreed to lower ONE: to Level two");
        assertThat(desk.changed()).containsExactly("ONE", "ONE");
    }

    @Test
    void aLevelThatIsLoweredByTwoMovesACaseOnWhoseOneAgencyHasAcknowledged() {
        desk.with(ME, "A", Level.ONE, CaseState.REFERRED);
        when(desk.referrals.areAllAcknowledged("A")).thenReturn(true);
        OFFICER.run(() -> desk.work.assess("A", Level.TWO, "a game"));
        SECOND_OFFICER.run(() -> desk.work.agreeToLower("A"));
        assertThat(desk.facts("A").standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
    }

    @Test
    void aLevelStaysIfTheQuestionIsAnsweredWithNo() {
        desk.with(ME, "A", Level.ONE, CaseState.ASSESSED).askToLower(Level.TWO, ME, MemoryDesk.NOW);
        SECOND_OFFICER.run(() -> desk.work.keepLevel("A"));
        assertThat(desk.facts("A").toAgree().lowerTo()).isNull();
        assertThat(desk.recorded).containsExactly("kept level A: ");
        assertThat(desk.changed()).containsExactly("A");
    }

    @Test
    void noLeadIsLowerThanWhatIsMergedIntoIt() {
        desk.with(ME, "LEAD", Level.ONE, CaseState.ASSESSED);
        desk.waiting("PART", Level.ONE).mergeInto("LEAD", false, NOW);
        refused(OFFICER, () -> desk.work.assess("LEAD", Level.TWO, "a game"), "PART is merged here and is level one");
        desk.found("LEAD").askToLower(Level.TWO, ME, MemoryDesk.NOW);
        refused(SECOND_OFFICER, () -> desk.work.agreeToLower("LEAD"), "PART is merged here");
    }

    @Test
    void anybodyOfTheCentreMayNoteOnlySomethingThatFits() {
        desk.waiting("A", Level.TWO);
        OFFICER.run(() -> desk.work.note("A", " called the school "));
        assertThat(desk.noted).containsExactly("A " + ME + ": called the school");
        assertThat(desk.recorded).containsExactly("noted A: ");
        assertThat(desk.changed()).containsExactly("A");
        OFFICER.run(() -> desk.work.note("A", "😢".repeat(10_000)));
        refused(OFFICER, () -> desk.work.note("A", "😢".repeat(10_001)), "between 1 and 10,000");
        refused(OFFICER, () -> desk.work.note("A", " "), "between 1 and 10,000");
        refused(OFFICER, () -> desk.work.note("NONE", "a note"), "no case");
    }

    @Test
    void whoeverHasACaseWritesToTheChildAndIsSeenToHaveAnswered() {
        var found = desk.with(ME, "A", Level.TWO, CaseState.ASSESSED);
        found.childWrote(BEFORE);
        refused(SECOND_OFFICER, () -> desk.work.writeToChild("A", ChildWords.of("hello")), "Take the case first");
        OFFICER.run(() -> desk.work.writeToChild("A", ChildWords.of("hello")));
        assertThat(desk.replied).hasSize(1);
        assertThat(desk.facts("A").times().repliedAt()).isEqualTo(NOW);
        assertThat(desk.facts("A").standing().childWrote()).isFalse();
        assertThat(desk.changed()).containsExactly("A");
    }

    @Test
    void anAnswerToAMergedCaseIsNewsForItsLeadOnlyWhereThatWasHeard() {
        desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED).mergeLink().hear("PART");
        desk.waiting("PART", Level.TWO).mergeInto("LEAD", false, NOW);
        desk.waiting("OTHER", Level.TWO).mergeInto("LEAD", false, NOW);
        OFFICER.run(() -> desk.work.writeToChild("OTHER", ChildWords.of("hello")));
        assertThat(desk.facts("LEAD").merge().heardFrom()).isEqualTo("PART");
        OFFICER.run(() -> desk.work.writeToChild("PART", ChildWords.of("hello")));
        assertThat(desk.facts("LEAD").merge().heardFrom()).isNull();
        assertThat(desk.changed()).containsExactly("OTHER", "LEAD", "PART");
    }

    private static void refused(Acting who, Runnable step, String why) {
        ThrowingCallable asThem = () -> who.run(step);
        assertThatThrownBy(asThem).isInstanceOf(TriageRefused.class).hasMessageContaining(why);
    }
}

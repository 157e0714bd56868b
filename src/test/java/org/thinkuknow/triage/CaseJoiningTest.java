package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.support.Acting;
import org.thinkuknow.triage.Closing.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** Who may merge which cases and split them again, and what stands in both files. */
class CaseJoiningTest {

    private static final String ME = OFFICER.username();

    private final MemoryDesk desk = new MemoryDesk();
    private final CaseJoining joining = new CaseJoining(
            desk.cases,
            desk.merged,
            desk.before,
            desk.restrictions,
            desk.staff,
            desk.lines,
            desk.audit,
            desk.events,
            desk.clock);

    @Test
    void aMergedCaseIsStoodForByAnotherThatIsToBeConfirmedAnew() {
        desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        desk.waiting("PART", Level.TWO);
        OFFICER.run(() -> joining.merge("LEAD", " part "));
        assertThat(desk.facts("PART").merge().into()).isEqualTo("LEAD");
        assertThat(desk.facts("PART").merge().sameReport()).isFalse();
        assertThat(desk.facts("PART").times().claimedAt()).isEqualTo(NOW);
        assertThat(desk.facts("LEAD").judged().lookAgain()).isTrue();
        assertThat(desk.recorded).containsExactly("merged PART: into LEAD", "merged LEAD: PART into this");
        assertThat(desk.changed()).containsExactly("PART", "LEAD");
        assertThat(desk.found("LEAD").mergeLink()).extracting("joins").isEqualTo(1);
    }

    @Test
    void aLeadIsAtLeastAsUrgentAsWhatIsMergedIntoIt() {
        desk.with(ME, "LEAD", Level.THREE, CaseState.ASSESSED);
        desk.waiting("PART", Level.TWO);
        OFFICER.run(() -> joining.merge("LEAD", "PART"));
        assertThat(desk.facts("LEAD").level()).isEqualTo(Level.TWO);
    }

    @Test
    void onlyTwoOpenCasesThatStandAloneAreMerged() {
        desk.with(ME, "A", Level.TWO, CaseState.ASSESSED);
        desk.with(ME, "B", Level.TWO, CaseState.ASSESSED);
        desk.with(ME, "ENDED", Level.TWO, CaseState.ASSESSED).end(Outcome.ADVICE_GIVEN, "officer", BEFORE);
        desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        desk.with(ME, "PART", Level.TWO, CaseState.ASSESSED).mergeInto("LEAD", false, BEFORE);
        refused(OFFICER, () -> joining.merge("A", "a"), "not merged into itself");
        refused(OFFICER, () -> joining.merge("A", "NONE"), "no case");
        refused(OFFICER, () -> joining.merge("A", "ENDED"), "Only open cases are merged");
        refused(SUPERVISOR, () -> joining.merge("ENDED", "A"), "Only open cases are merged");
        refused(OFFICER, () -> joining.merge("A", "PART"), "merged into LEAD");
        refused(OFFICER, () -> joining.merge("PART", "A"), "merged into LEAD");
        refused(OFFICER, () -> joining.merge("A", "LEAD"), "Other cases are merged into LEAD");
        assertThat(desk.recorded).isEmpty();
        OFFICER.run(() -> joining.merge("A", "B"));
    }

    @Test
    void whoHasACaseMergesOthersIntoItButNoneThatSomebodyElseHas() {
        desk.waiting("FREE", Level.TWO);
        desk.with(ME, "MINE", Level.TWO, CaseState.ASSESSED);
        desk.with("somebody", "THEIRS", Level.TWO, CaseState.ASSESSED);
        refused(OFFICER, () -> joining.merge("FREE", "MINE"), "Take the case first");
        refused(OFFICER, () -> joining.merge("MINE", "THEIRS"), "Name of somebody has THEIRS.");
        SUPERVISOR.run(() -> joining.merge("MINE", "THEIRS"));
        assertThat(desk.facts("THEIRS").merge().into()).isEqualTo("MINE");
        assertThat(desk.facts("THEIRS").standing().owner()).isNull();
    }

    @Test
    void theSameReportSentTwiceIsMergedWithoutAnotherLook() {
        desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        desk.waiting("PART", Level.THREE);
        assertThat(OFFICER.get(() -> joining.sameReport("LEAD", "PART"))).isTrue();
        assertThat(desk.facts("PART").merge().sameReport()).isTrue();
        assertThat(desk.facts("LEAD").judged().lookAgain()).isFalse();
        assertThat(desk.recorded)
                .containsExactly("merged as sent twice PART: into LEAD", "merged as sent twice LEAD: PART into this");
    }

    @Test
    void whatIsMoreUrgentIsNotEndedAsSentTwice() {
        desk.with(ME, "LEAD", Level.THREE, CaseState.ASSESSED);
        desk.waiting("PART", Level.TWO);
        refused(OFFICER, () -> joining.sameReport("LEAD", "PART"), "PART is more urgent than this case");
    }

    @Test
    void atLevelOneASecondOfficerAgreesThatAReportWasSentTwice() {
        desk.with(ME, "LEAD", Level.ONE, CaseState.ASSESSED);
        desk.waiting("PART", Level.ONE);
        assertThat(OFFICER.get(() -> joining.sameReport("LEAD", "PART"))).isFalse();
        assertThat(desk.facts("PART").merge().into()).isNull();
        assertThat(desk.facts("PART").merge().twinOf()).isEqualTo("LEAD");
        assertThat(desk.recorded)
                .containsExactly("said to be sent twice PART: into LEAD", "said to be sent twice LEAD: PART into this");
        refused(OFFICER, () -> joining.agreeToSameReport("PART"), "Another officer");
        SECOND_OFFICER.run(() -> joining.agreeToSameReport("PART"));
        assertThat(desk.facts("PART").merge().into()).isEqualTo("LEAD");
        assertThat(desk.facts("PART").merge().sameReport()).isTrue();
        assertThat(desk.facts("PART").merge().twinOf()).isNull();
    }

    @Test
    void whatChangedBeforeTheSecondOfficerAgreesIsLookedAtAgain() {
        desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        desk.waiting("PART", Level.ONE).mergeLink().askTwin("LEAD", ME, MemoryDesk.NOW);
        refused(SECOND_OFFICER, () -> joining.agreeToSameReport("PART"), "LEAD is less urgent by now");
        desk.with(ME, "CLOSED", Level.ONE, CaseState.ASSESSED).end(Outcome.NOT_FOUND, "officer", BEFORE);
        desk.found("PART").mergeLink().askTwin("CLOSED", ME, MemoryDesk.NOW);
        refused(SECOND_OFFICER, () -> joining.agreeToSameReport("PART"), "Only open cases are merged");
        OFFICER.run(() -> joining.keepApart("PART"));
        refused(SECOND_OFFICER, () -> joining.agreeToSameReport("PART"), "Nobody says any more");
        assertThat(desk.recorded).containsExactly("kept apart PART: ");
        assertThat(desk.changed()).containsExactly("PART");
    }

    @Test
    void aSplitCaseStandsByItselfWithItsOwnLevel() {
        desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        desk.waiting("PART", Level.THREE).mergeInto("LEAD", true, BEFORE);
        refused(SECOND_OFFICER, () -> joining.split("PART"), "Only who has the case that it is merged into");
        OFFICER.run(() -> joining.split("PART"));
        assertThat(desk.facts("PART").merge().isMerged()).isFalse();
        assertThat(desk.facts("PART").merge().sameReport()).isFalse();
        assertThat(desk.facts("PART").level()).isEqualTo(Level.THREE);
        assertThat(desk.recorded).containsExactly("split PART: from LEAD", "split LEAD: PART stands by itself");
        assertThat(desk.changed()).containsExactly("PART", "LEAD");
        refused(SUPERVISOR, () -> joining.split("PART"), "not merged with another");
    }

    @Test
    void theLeadShowsItsPartsAndWhenTheyAreDue() {
        desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        desk.waiting("PART", Level.TWO).mergeInto("LEAD", false, BEFORE);
        assertThat(joining.mergedInto("LEAD")).singleElement().satisfies(part -> {
            assertThat(part.facts().reference()).isEqualTo("PART");
            assertThat(part.due()).isNotNull();
        });
        assertThat(OFFICER.get(() -> joining.isMine("PART"))).isTrue();
        assertThat(SECOND_OFFICER.get(() -> joining.isMine("PART"))).isFalse();
    }

    private static void refused(Acting who, Runnable step, String why) {
        assertThatThrownBy(() -> who.run(step))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining(why);
    }
}

package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.ChildWords;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** A split puts both cases where they stood before the merge, and undoes nothing that is newer. */
class SplitRestoresIT extends CaseJoiningDesk {

    @Autowired
    private CaseThemes themes;

    @Test
    void aCaseThatASecondOfficerLoweredStandsWhereItStoodOnceItIsSplit() {
        var lead = lowered();
        var before = facts(lead);
        var part = merged(lead, DangerAnswer.YES).reference();
        assertThat(facts(lead).level()).isEqualTo(Level.ONE);
        OFFICER.run(() -> joining.split(part));
        assertThat(facts(lead).judged()).isEqualTo(before.judged());
        assertThat(clocks(lead)).isEqualTo(before.times().clocksFrom());
        assertThat(facts(part).level()).isEqualTo(Level.ONE);
        assertThat(database.sql("select count(*) from triage_join where part = ?")
                        .param(part)
                        .query(Integer.class)
                        .single())
                .as("kept no longer than it is needed")
                .isZero();
    }

    @Test
    void whatASecondOfficerWasAskedIsAskedAgain() {
        var lead = assessed(Level.ONE);
        OFFICER.run(() -> work.assess(lead, Level.TWO, "less than it seemed"));
        var part = assessed(Level.ONE);
        OFFICER.run(() -> work.assess(part, Level.THREE, "less than it seemed"));
        OFFICER.run(() -> joining.merge(lead, part));
        assertThat(facts(lead).toAgree().lowerTo()).isNull();
        OFFICER.run(() -> joining.split(part));
        assertThat(facts(lead).toAgree().lowerTo()).isEqualTo(Level.TWO);
        assertThat(facts(lead).toAgree().lowerAskedBy()).isEqualTo(OFFICER.username());
        assertThat(facts(part).toAgree().lowerTo()).isEqualTo(Level.THREE);
        SECOND_OFFICER.run(() -> work.agreeToLower(lead));
        assertThat(facts(lead).level()).isEqualTo(Level.TWO);
    }

    @Test
    void whoHadTheOtherCaseHasItAgainAndWhatNobodyHadWaitsAsItDid() {
        var lead = assessed(Level.TWO);
        var theirs = reported(DangerAnswer.UNSURE).reference();
        SECOND_OFFICER.run(() -> work.claim(theirs));
        var before = facts(theirs);
        var nobodys = reported(DangerAnswer.UNSURE).reference();
        SUPERVISOR.run(() -> joining.merge(lead, theirs));
        SUPERVISOR.run(() -> joining.merge(lead, nobodys));
        SUPERVISOR.run(() -> joining.split(theirs));
        SUPERVISOR.run(() -> joining.split(nobodys));
        assertThat(facts(theirs).standing()).isEqualTo(before.standing());
        assertThat(facts(theirs).times().claimedAt()).isEqualTo(before.times().claimedAt());
        assertThat(facts(nobodys).standing().owner()).isNull();
        assertThat(facts(nobodys).times().claimedAt())
                .as("its first look is still to come")
                .isNull();
    }

    @Test
    void whatAnOfficerConfirmedSinceStaysAndNoReasonNamesACaseThatStandsByItself() {
        var lead = assessed(Level.TWO);
        var part = merged(lead, DangerAnswer.YES).reference();
        OFFICER.run(() -> themes.confirm(lead, Level.ONE, "", ""));
        OFFICER.run(() -> joining.split(part));
        assertThat(facts(lead).level()).as("an officer said so").isEqualTo(Level.ONE);
        assertThat(facts(lead).judged().lookAgain()).isTrue();
        assertThat(facts(lead).judged().reasons()).noneMatch(reason -> reason.contains(part));
    }

    @Test
    void aMessageThatCameSinceKeepsTheLevelAndSaysWhereItCameFrom() {
        var filed = reported(DangerAnswer.UNSURE);
        var lead = filed.reference();
        OFFICER.run(() -> {
            work.claim(lead);
            work.assess(lead, Level.TWO, "");
        });
        var part = merged(lead, DangerAnswer.YES).reference();
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("are you there")));
        eventually(() -> assertThat(facts(lead).times().wroteAt()).isNotNull());
        OFFICER.run(() -> joining.split(part));
        assertThat(facts(lead).level()).isEqualTo(Level.ONE);
        assertThat(facts(lead).judged().reasons())
                .noneMatch(reason -> reason.startsWith(MergedCases.reasonOf(part)))
                .contains("Its level came with %s, which stands by itself again. Confirm the level.".formatted(part));
    }

    @Test
    void ofTwoThatAreMergedTheOneThatStaysGoesOnCounting() {
        var lead = assessed(Level.TWO);
        var before = facts(lead).judged();
        var grave = merged(lead, DangerAnswer.YES).reference();
        var other = merged(lead, DangerAnswer.YES).reference();
        OFFICER.run(() -> joining.split(grave));
        assertThat(facts(lead).level()).as("the other one is level one, too").isEqualTo(Level.ONE);
        assertThat(reasons(lead)).anyMatch(reason -> reason.startsWith(MergedCases.reasonOf(other)));
        assertThat(reasons(lead)).noneMatch(reason -> reason.contains(grave));
        OFFICER.run(() -> joining.split(other));
        assertThat(facts(lead).judged()).isEqualTo(before);
    }

    @Test
    void theLaterOfTwoIsSplitFirst() {
        var lead = assessed(Level.TWO);
        var before = facts(lead).judged();
        var mild = merged(lead, DangerAnswer.UNSURE).reference();
        var grave = merged(lead, DangerAnswer.YES).reference();
        OFFICER.run(() -> joining.split(grave));
        assertThat(facts(lead).level()).isEqualTo(Level.TWO);
        assertThat(facts(lead).judged().lookAgain())
                .as("the first is still here")
                .isTrue();
        OFFICER.run(() -> joining.split(mild));
        assertThat(facts(lead).judged()).isEqualTo(before);
    }

    private List<String> reasons(String reference) {
        return facts(reference).judged().reasons();
    }

    private Object clocks(String reference) {
        return facts(reference).times().clocksFrom();
    }

    /** A case that came as level one and that two officers made level two. */
    private String lowered() {
        var lead = assessed(Level.ONE);
        OFFICER.run(() -> work.assess(lead, Level.TWO, "less than it seemed"));
        SECOND_OFFICER.run(() -> work.agreeToLower(lead));
        return lead;
    }
}

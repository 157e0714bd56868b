package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.ChildWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** What a child adds is looked at anew, and what two officers judged stays judged. */
class LookAgainIT extends TriageDesk {

    @Test
    void oldWordsDoNotRaiseACaseThatTwoOfficersLowered() {
        var filed = reported(DangerAnswer.NO);
        var reference = filed.reference();
        writes(filed, "he wants to meet me tomorrow");
        eventually(() -> assertThat(facts(reference).level()).isEqualTo(Level.ONE));
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
            work.assess(reference, Level.TWO, "it is his cousin and his mother goes along");
        });
        SECOND_OFFICER.run(() -> work.agreeToLower(reference));

        writes(filed, "thank you that is kind");

        eventually(() -> assertThat(facts(reference).judged().lookAgain()).isTrue());
        assertThat(facts(reference).level()).isEqualTo(Level.TWO);
    }

    @Test
    void newWordsOfDangerDoRaiseIt() {
        var reference = assessed(Level.THREE);
        assertThat(facts(reference).judged().lookAgain()).isFalse();
        var filed = reported(DangerAnswer.NO);
        OFFICER.run(() -> {
            work.claim(filed.reference());
            work.assess(filed.reference(), Level.THREE, "");
        });
        writes(filed, "hello again");
        eventually(
                () -> assertThat(facts(filed.reference()).judged().lookAgain()).isTrue());
        writes(filed, "he wants to meet me tomorrow");
        eventually(() -> assertThat(facts(filed.reference()).level()).isEqualTo(Level.ONE));
        assertThat(facts(filed.reference()).judged().lookAgain())
                .as("it has to be confirmed")
                .isTrue();
    }

    @Test
    void aSupervisorAsksForNothingOfACaseThatNobodyHas() {
        var reference = reported(DangerAnswer.YES).reference();
        assertThatThrownBy(() -> SUPERVISOR.run(() -> work.assess(reference, Level.TWO, "too busy")))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining("Take the case first");
        assertThat(facts(reference).toAgree().lowerTo()).isNull();
        assertThat(acts(reference)).doesNotContain("asked to lower");
    }

    @Test
    void aLevelOneCaseIsClosedByTwoAndBothAreWrittenDown() {
        var reference = referred();
        acknowledgedByBoth(reference);
        assertThat(OFFICER.get(() -> work.close(reference, safe(), 0))).isFalse();
        assertThatThrownBy(() -> OFFICER.run(() -> work.agreeToClose(reference, 0)))
                .hasMessageContaining("Another officer");
        SECOND_OFFICER.run(() -> work.keepOpen(reference));
        assertThatThrownBy(() -> SECOND_OFFICER.run(() -> work.agreeToClose(reference, 0)))
                .hasMessageContaining("Nobody asks");
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
        closedByTwo(reference, 0);
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLOSED);
        assertThat(acts(reference))
                .containsSubsequence("asked to close", "kept open", "asked to close", "agreed to close");
    }

    private void writes(Filed filed, String text) {
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of(text)));
    }
}

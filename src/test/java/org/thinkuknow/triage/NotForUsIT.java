package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Closing.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** One press: judged, answered and closed; or nothing of it. */
class NotForUsIT extends TriageDesk {

    private static final String TOPIC = "friends-and-feelings";

    @Autowired
    private NotForUs notForUs;

    @Test
    void aQuestionThatIsNotForUsIsAnsweredAndClosedInOneStep() {
        var reference = reported(DangerAnswer.NO).reference();
        OFFICER.run(() -> {
            work.claim(reference);
            notForUs.answerAndClose(reference, TOPIC, 0);
        });
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLOSED);
        assertThat(facts(reference).standing().outcome()).isEqualTo(Outcome.NOT_FOR_US);
        assertThat(facts(reference).level()).isEqualTo(Level.NONE);
        assertThat(reports.look(reference).messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("0800 1111"));
        assertThat(reports.look(reference).progress()).isEqualTo(ReportStatus.FINISHED);
        assertThat(acts(reference)).containsSubsequence("confirmed level", "wrote", "closed");
    }

    @Test
    void aLevelOneCaseIsNot() {
        var reference = reported(DangerAnswer.YES).reference();
        OFFICER.run(() -> work.claim(reference));
        assertThatThrownBy(() -> OFFICER.run(() -> notForUs.answerAndClose(reference, TOPIC, 0)))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining("level-one case");
        nothingHappened(reference);
    }

    @Test
    void norIsOneInWhichTheChildWroteMeanwhile() {
        var filed = reported(DangerAnswer.NO);
        OFFICER.run(() -> work.claim(filed.reference()));
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("and there is more")));
        eventually(() ->
                assertThat(facts(filed.reference()).standing().childWrote()).isTrue());
        assertThatThrownBy(() -> OFFICER.run(() -> notForUs.answerAndClose(filed.reference(), TOPIC, 0)))
                .hasMessageContaining("new message");
        assertThat(facts(filed.reference()).standing().state()).isEqualTo(CaseState.CLAIMED);
        assertThat(reports.look(filed.reference()).messages()).hasSize(1);
    }

    private void nothingHappened(String reference) {
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLAIMED);
        assertThat(facts(reference).toAgree().lowerTo()).isNull();
        assertThat(reports.look(reference).messages()).isEmpty();
    }
}

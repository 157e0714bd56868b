package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.ChildWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** A report that was sent twice is owed nothing twice, and nothing is lost by saying so. */
class SentTwiceIT extends TriageDesk {

    @Autowired
    private CaseJoining joining;

    @Autowired
    private ResponseTimes responseTimes;

    @Test
    void theSameReportSentTwiceIsOwedNothingMoreAndADifferentMessageIs() {
        var lead = assessed(Level.TWO);
        var part = reported(DangerAnswer.UNSURE);
        assertThat(OFFICER.get(() -> joining.sameReport(lead, part.reference())))
                .isTrue();
        assertThat(facts(part.reference()).merge().sameReport()).isTrue();
        assertThat(Deadline.of(facts(part.reference()), responseTimes)).isEmpty();
        reports.answer(part.receipt(), new ReplyText(ChildWords.of("one more thing")));
        eventually(() -> assertThat(facts(lead).merge().heardFrom()).isEqualTo(part.reference()));
        assertThat(Deadline.of(facts(part.reference()), responseTimes)
                        .orElseThrow()
                        .what())
                .isEqualTo("reply");
    }

    @Test
    void aMoreUrgentReportIsNoMereRepetition() {
        var lead = assessed(Level.TWO);
        var part = reported(DangerAnswer.YES).reference();
        refused(() -> OFFICER.get(() -> joining.sameReport(lead, part)), "more urgent");
        assertThat(Deadline.of(facts(part), responseTimes).orElseThrow().what()).isEqualTo("first look");
    }

    @Test
    void fromLevelOneASecondOfficerAgreesThatAReportWasSentTwice() {
        var lead = assessed(Level.ONE);
        var part = reported(DangerAnswer.YES).reference();
        assertThat(OFFICER.get(() -> joining.sameReport(lead, part))).isFalse();
        assertThat(inQueue(Level.ONE)).as("until somebody agrees").contains(part);
        assertThat(Deadline.of(facts(part), responseTimes)).isPresent();
        refused(() -> OFFICER.run(() -> joining.agreeToSameReport(part)), "Another officer has to look and agree.");
        SECOND_OFFICER.run(() -> joining.agreeToSameReport(part));
        assertThat(facts(part).merge().sameReport()).isTrue();
        assertThat(inQueue(Level.ONE)).doesNotContain(part);
        refused(() -> SECOND_OFFICER.run(() -> joining.agreeToSameReport(part)), "Nobody says any more");
    }

    @Test
    void whatWasAskedBeforeAnotherCaseJoinedIsLookedAtOnceMoreWhenSomebodyAgrees() {
        var lead = referred();
        acknowledgedByBoth(lead);
        var part = referred();
        OFFICER.run(() -> {
            joining.sameReport(lead, part);
            work.assess(lead, Level.TWO, "less than it seemed");
            work.close(lead, safe(), 0);
        });
        SECOND_OFFICER.run(() -> joining.agreeToSameReport(part));
        refused(() -> SECOND_OFFICER.run(() -> work.agreeToClose(lead, 0)), "an agency has not acknowledged it yet");
        refused(() -> SECOND_OFFICER.run(() -> work.agreeToLower(lead)), "merged here and is level one");
    }

    @Test
    void aSecondOfficerCanKeepThemApart() {
        var lead = assessed(Level.ONE);
        var part = reported(DangerAnswer.YES).reference();
        OFFICER.get(() -> joining.sameReport(lead, part));
        SECOND_OFFICER.run(() -> joining.keepApart(part));
        refused(() -> SUPERVISOR.run(() -> joining.agreeToSameReport(part)), "Nobody says any more");
        assertThat(inQueue(Level.ONE)).contains(part);
    }
}

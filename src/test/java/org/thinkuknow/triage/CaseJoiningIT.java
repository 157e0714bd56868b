package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.Acting;
import org.thinkuknow.triage.CaseFacts.MergeFacts;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.Closing.Outcome;

import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** Cases of the same matter are merged and split, and nothing is hidden, lowered or lost by it. */
class CaseJoiningIT extends CaseJoiningDesk {

    @Autowired
    private LaneRows lanes;

    @Test
    void aMergedCaseLeavesItsLaneAndStandsInItAgainOnceItIsSplit() {
        var lead = assessed(Level.TWO);
        var part = reported(DangerAnswer.UNSURE).reference();
        OFFICER.run(() -> joining.merge(lead, part));
        assertThat(inQueue(Level.TWO)).contains(lead).doesNotContain(part);
        assertThat(facts(part).merge()).isEqualTo(new MergeFacts(lead, false, null, null, null));
        assertThat(OFFICER.get(() -> joining.mergedInto(lead)))
                .extracting(each -> each.facts().reference())
                .containsExactly(part);
        assertThat(reports.look(part).progress()).as("an officer has read it").isEqualTo(ReportStatus.BEING_READ);
        assertThat(acts(part)).endsWith("merged");
        assertThat(acts(lead)).endsWith("merged");

        OFFICER.run(() -> joining.split(part));
        assertThat(inQueue(Level.TWO)).contains(lead, part);
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
        assertThat(facts(lead).level()).as("as it stood before").isEqualTo(Level.TWO);
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
    void aMergedCaseIsCountedOnce() {
        var lead = assessed(Level.TWO);
        var part = reported(DangerAnswer.UNSURE).reference();
        SECOND_OFFICER.run(() -> work.claim(part));
        var before = open();
        SUPERVISOR.run(() -> joining.merge(lead, part));
        assertThat(open()).isEqualTo(before - 1);
        assertThat(facts(part).standing().owner()).isNull();
        assertThat(shown(new QueueFilter(QueueFilter.Whose.NOBODY, null, null, false, QueueFilter.Order.NEWEST)))
                .extracting(row -> row.facts().reference())
                .doesNotContain(part);
        assertThat(cases.ownedBy("demo-officer-2")).doesNotContain(part);
    }

    private int open() {
        return lanes.counts().values().stream().mapToInt(Integer::intValue).sum();
    }
}

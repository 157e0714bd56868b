package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** What waits for a second officer or has a new message is found among all that is in a lane. */
class WaitingCasesIT extends TriageDesk {

    @Test
    void whatWaitsForASecondOfficerOrHasANewMessageIsFound() {
        var asked = assessed(Level.ONE);
        OFFICER.run(() -> work.assess(asked, Level.TWO, "it was a game"));
        reported(DangerAnswer.UNSURE);
        var told = reported(DangerAnswer.UNSURE).reference();
        database.sql("update triage_case set unseen = true where reference = ?")
                .param(told)
                .update();
        assertThat(references(QueueFilter.Waits.SECOND_OFFICER, Level.ONE)).contains(asked);
        assertThat(references(QueueFilter.Waits.SECOND_OFFICER, Level.TWO)).doesNotContain(told);
        assertThat(references(QueueFilter.Waits.NEW_MESSAGE, Level.TWO)).contains(told);
        assertThat(references(QueueFilter.Waits.NEW_MESSAGE, Level.ONE)).doesNotContain(asked);
        var page = OFFICER.get(() ->
                queue.lanes(waiting(null, QueueFilter.Waits.NEW_MESSAGE), 500).get(Lane.ACT_NOW));
        assertThat(page.all()).isGreaterThan(page.count());
        assertThat(page.countWords()).contains(" of ");
    }

    private List<String> references(QueueFilter.Waits waits, Level level) {
        return shown(waiting(level, waits)).stream()
                .map(row -> row.facts().reference())
                .toList();
    }

    private static QueueFilter waiting(@Nullable Level level, QueueFilter.Waits waits) {
        return new QueueFilter(
                level, QueueFilter.Whose.ANYBODY, null, null, false, waits, QueueFilter.Order.NEXT_DEADLINE);
    }
}

package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Door;
import org.thinkuknow.support.Acting;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class LongQueueIT extends TriageDesk {

    private static final int MORE_THAN_A_DESK_SHOWS = 501;

    @AfterEach
    void clear() {
        database.sql("delete from triage_case where reference like 'OLD-%'").update();
    }

    @Test
    void aNewLevelOneCaseIsOnTopHoweverManyOlderOnesWait() {
        var longAgo = Instant.now().minus(Duration.ofDays(30));
        cases.saveAll(IntStream.range(0, MORE_THAN_A_DESK_SHOWS)
                .mapToObj(number ->
                        new Case("OLD-" + number, Door.FORM, longAgo, new Suggestion(Level.THREE, List.of("Old"))))
                .toList());
        var urgent = reported(DangerAnswer.YES).reference();

        var lanes = Acting.OFFICER.get(() -> queue.lanes(QueueFilter.ALL, MORE_THAN_A_DESK_SHOWS));

        var rows = lanes.get(Lane.ACT_NOW).rows();
        assertThat(rows).as("as many as a desk shows").hasSize(MORE_THAN_A_DESK_SHOWS - 1);
        assertThat(rows)
                .extracting(row -> row.facts().reference())
                .contains(urgent)
                .anyMatch(reference -> reference.startsWith("OLD-"))
                .as("before all of level three")
                .doesNotContainSubsequence("OLD-0", urgent);
    }
}

package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.triage.OverlookedRows.Overlooked;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Of very many reports some are looked at with each question, which changes nothing of what is found; and none is taken for missed. */
class OverlookedInPartsIT extends TriageDesk {

    @Autowired
    private OverlookedWatch watch;

    @Autowired
    private OverlookedRows rows;

    @Autowired
    private UnreadCases unread;

    @Autowired
    private LongLine longLine;

    @Autowired
    private StepRetries retries;

    @Autowired
    private EscalationPolicy policy;

    @Autowired
    private Audit audit;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void howManyAreLookedAtAtOnceChangesNothing() {
        var lost = List.of(withoutCase(), withoutCase(), withoutCase());
        var soon = Instant.now().plus(Duration.ofMinutes(1));
        for (var asked : List.of(new OverlookedRows(database, 1), new OverlookedRows(database, 2), rows)) {
            assertThat(asked.find(Instant.EPOCH, soon))
                    .extracting(Overlooked::reference)
                    .containsAll(lost)
                    .doesNotHaveDuplicates();
        }
        watch.lookAtAll(soon.plus(Duration.ofMinutes(2)));
        assertThat(rows.find(Instant.EPOCH, soon))
                .extracting(Overlooked::reference)
                .as("it lies before people now")
                .doesNotContainAnyElementsOf(lost);
    }

    /** Two are more than one. */
    @Test
    void whatStandsInALongLineIsLookedThroughAndSettled() {
        var line = List.of(withoutCase(), withoutCase());
        var inALine = new OverlookedWatch(
                rows,
                unread,
                longLine,
                retries,
                policy,
                new OverlookedWatch.Setting(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofDays(2), 1),
                audit,
                events);
        inALine.look(Instant.now().plus(Duration.ofMinutes(3)));
        assertThat(line).allSatisfy(reference -> {
            assertThat(facts(reference).level()).isEqualTo(Level.THREE);
            assertThat(facts(reference).notLookedThrough()).isFalse();
        });
        assertThat(rows.known()).extracting(Overlooked::reference).contains(line.getFirst());
        inALine.look(Instant.now().plus(Duration.ofMinutes(4)));
        assertThat(rows.known()).extracting(Overlooked::reference).doesNotContainAnyElementsOf(line);
    }
}

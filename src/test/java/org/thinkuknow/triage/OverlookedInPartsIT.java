package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.triage.OverlookedRows.Overlooked;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Of very many reports some are looked at with each question; that changes nothing of what is found. */
class OverlookedInPartsIT extends TriageDesk {

    @Autowired
    private OverlookedWatch watch;

    @Autowired
    private OverlookedRows rows;

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
}

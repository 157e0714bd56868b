package org.thinkuknow.triage.ui;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** Days are those of London: in summer a day ends an hour before midnight UTC. */
class DueGroupTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T11:59:00Z, OVERDUE",
        "2026-07-01T12:00:00Z, OVERDUE",
        "2026-07-01T12:00:01Z, TODAY",
        "2026-07-01T22:59:00Z, TODAY",
        "2026-07-01T23:00:00Z, WEEK",
        "2026-07-08T22:59:00Z, WEEK",
        "2026-07-08T23:00:00Z, LATER"
    })
    void whatIsDueStandsWhereADayAndAWeekHaveIt(Instant due, DueGroup group) {
        assertThat(DueGroup.of(due, Instant.parse("2026-07-01T12:00:00Z"))).isEqualTo(group);
    }

    /** Somebody confirms a case of level one at ten to midnight: what is to be done within ten minutes is not folded away. */
    @ParameterizedTest
    @CsvSource({"2026-12-01T00:05:00Z, TODAY", "2026-12-01T07:49:59Z, TODAY", "2026-12-01T07:50:00Z, WEEK"})
    void whatIsDueWithinAShiftIsSeenAtOnceAcrossMidnight(Instant due, DueGroup group) {
        assertThat(DueGroup.of(due, Instant.parse("2026-11-30T23:50:00Z"))).isEqualTo(group);
    }
}

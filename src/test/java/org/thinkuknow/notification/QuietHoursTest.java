package org.thinkuknow.notification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.notification.RosterRefused.Field;

import java.time.Instant;
import java.time.LocalTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2026-11-28T21:59:59Z, ",
        "22:00, 07:00, 2026-11-28T22:00:00Z, 2026-11-29T07:00:00Z",
        "22:00, 07:00, 2026-11-29T03:00:00Z, 2026-11-29T07:00:00Z",
        "22:00, 07:00, 2026-11-29T07:00:00Z, ",
        "13:00, 14:30, 2026-11-29T13:10:00Z, 2026-11-29T14:30:00Z",
        "13:00, 14:30, 2026-11-29T12:59:00Z, ",
        "22:00, 00:00, 2026-11-29T23:59:00Z, 2026-11-30T00:00:00Z"
    })
    void theyEndAtTheirTimeAlsoPastMidnight(LocalTime from, LocalTime to, Instant now, Instant end) {
        assertThat(new QuietHours(from, to).endAt(now).orElse(null)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2026-07-01T20:59:00Z, ",
        "22:00, 07:00, 2026-07-01T21:00:00Z, 2026-07-02T06:00:00Z",
        // The night of 29 March 2026 has no hour from one to two.
        "22:00, 07:00, 2026-03-28T23:00:00Z, 2026-03-29T06:00:00Z",
        "00:30, 01:30, 2026-03-29T00:45:00Z, 2026-03-29T01:30:00Z",
        // The night of 25 October 2026 has the hour from one to two twice; the first counts.
        "22:00, 07:00, 2026-10-24T22:00:00Z, 2026-10-25T07:00:00Z",
        "22:00, 01:30, 2026-10-25T00:15:00Z, 2026-10-25T00:30:00Z",
        "22:00, 01:30, 2026-10-25T01:15:00Z, "
    })
    void theyFollowTheClockInLondonWhenItChanges(LocalTime from, LocalTime to, Instant now, Instant end) {
        assertThat(new QuietHours(from, to).endAt(now).orElse(null)).isEqualTo(end);
    }

    @Test
    void theyNeverLastAllDay() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOfSatisfying(
                        RosterRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(Field.QUIET_TO));
    }
}

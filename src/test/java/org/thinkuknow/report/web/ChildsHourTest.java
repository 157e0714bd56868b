package org.thinkuknow.report.web;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.centre.UkTime;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** When a child can look: never in the night and never in school. */
class ChildsHourTest {

    @ParameterizedTest
    @CsvSource({
        // a Thursday in winter
        "2026-11-26T06:10:00Z, 2026-11-26T08:00:00Z, return.before-school, 8",
        "2026-11-26T08:00:00Z, 2026-11-26T08:00:00Z, return.before-school, 8",
        "2026-11-26T08:00:01Z, 2026-11-26T16:00:00Z, return.after-school, 4",
        "2026-11-26T16:30:00Z, 2026-11-26T18:00:00Z, return.evening, 6",
        "2026-11-26T23:30:00Z, 2026-11-27T08:00:00Z, return.before-school, 8",
        // from a Friday evening into the weekend
        "2026-11-27T19:00:00Z, 2026-11-28T10:00:00Z, return.morning, 10",
        "2026-11-29T10:30:00Z, 2026-11-29T16:00:00Z, return.afternoon, 4",
        // summer time; half an hour past midnight here is still yesterday in UTC
        "2026-06-30T23:30:00Z, 2026-07-01T07:00:00Z, return.before-school, 8",
        // no school in August and at Christmas
        "2026-08-05T09:00:00Z, 2026-08-05T15:00:00Z, return.afternoon, 4",
        "2026-12-24T21:00:00Z, 2026-12-25T08:00:00Z, return.morning, 8",
        "2027-01-01T09:00:00Z, 2027-01-01T16:00:00Z, return.afternoon, 4",
        // the clocks go back in the night
        "2026-10-24T19:00:00Z, 2026-10-25T10:00:00Z, return.morning, 10"
    })
    void itIsTheNextTimeThatFitsAChildsDay(Instant moment, Instant then, String place, int hour) {
        var found = ChildsHour.from(moment);
        assertThat(found.at()).isEqualTo(then);
        assertThat(found.place()).isEqualTo(place);
        assertThat(found.onTheWall()).isEqualTo(hour);
    }

    @Property(seed = "20261203")
    void itIsNeverBeforeTheMomentNorMoreThanADayAfterNorInTheNightNorInSchool(
            @ForAll @LongRange(min = 1_700_000_000L, max = 2_000_000_000L) long second) {
        var moment = Instant.ofEpochSecond(second);
        var found = ChildsHour.from(moment).at();
        var hour = UkTime.shown(found).getHour();
        assertThat(found).isAfterOrEqualTo(moment).isBefore(moment.plus(Duration.ofHours(18)));
        assertThat(hour).isIn(8, 10, 16, 18);
        assertThat(hour == 10 && UkTime.shown(found).getDayOfWeek().getValue() < 6)
                .isFalse();
    }
}

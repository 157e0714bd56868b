package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;

class UkTimeTest {

    private static final Instant WINTER = Instant.parse("2026-11-26T08:10:09Z");
    private static final Instant SUMMER_NIGHT = Instant.parse("2026-07-01T23:30:00Z");

    @Test
    void aTimeIsWrittenAsPeopleHereWriteIt() {
        assertThat(UkTime.words(WINTER)).isEqualTo("26 November 2026, 08:10");
        assertThat(UkTime.wordsWithoutYear(WINTER)).isEqualTo("26 November, 08:10");
        assertThat(UkTime.shortWords(WINTER)).isEqualTo("26 Nov 2026, 08:10");
        assertThat(UkTime.shortWithoutYear(WINTER)).isEqualTo("26 Nov, 08:10");
        assertThat(UkTime.exact(WINTER)).isEqualTo("26 Nov 2026, 08:10:09");
        assertThat(UkTime.onWeekday(WINTER)).isEqualTo("Thu 26 Nov, 08:10");
        assertThat(UkTime.exactOnWeekday(WINTER)).isEqualTo("Thu 26 Nov, 08:10:09");
        assertThat(UkTime.time(WINTER)).isEqualTo("08:10");
    }

    @Test
    void aDayIsTheDayHere() {
        assertThat(UkTime.day(SUMMER_NIGHT)).isEqualTo("2 July 2026");
        assertThat(UkTime.shortDay(SUMMER_NIGHT)).isEqualTo("2 Jul 2026");
        assertThat(UkTime.date(SUMMER_NIGHT)).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(UkTime.today(Clock.fixed(SUMMER_NIGHT, ZoneOffset.UTC))).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(UkTime.day(LocalDate.of(2026, 11, 23))).isEqualTo("23 November 2026");
        assertThat(UkTime.dayWithoutYear(LocalDate.of(2026, 11, 23))).isEqualTo("23 November");
    }

    @Test
    void whatAClockHereShowsIsAMoment() {
        assertThat(UkTime.shown(SUMMER_NIGHT)).isEqualTo(LocalDateTime.of(2026, 7, 2, 0, 30));
        assertThat(UkTime.instant(LocalDateTime.of(2026, 7, 2, 0, 30))).isEqualTo(SUMMER_NIGHT);
    }

    @Test
    void ofAnHourThatComesTwiceTheFirstIsMeant() {
        assertThat(UkTime.instant(LocalDateTime.of(2026, 10, 25, 1, 30)))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }
}

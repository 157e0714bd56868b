package org.thinkuknow.notification.ui;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** What the grid says of the hours of a day, also where the clocks change. */
class DayHoursTest {

    private static final DayHours WINTER = new DayHours(LocalDate.of(2026, 11, 28));
    private static final DayHours BACK = new DayHours(LocalDate.of(2026, 10, 25));
    private static final DayHours FORWARD = new DayHours(LocalDate.of(2027, 3, 28));

    @Test
    void aTurnIsSaidWithWhatLiesOnTheDay() {
        assertThat(WINTER.ofTurn(at("2026-11-28T08:00:00Z"), at("2026-11-28T20:00:00Z")))
                .isEqualTo("08:00–20:00");
        assertThat(WINTER.ofTurn(at("2026-11-28T20:00:00Z"), at("2026-11-29T00:00:00Z")))
                .isEqualTo("20:00–24:00");
        assertThat(WINTER.ofTurn(at("2026-11-28T20:00:00Z"), at("2026-11-29T08:00:00Z")))
                .isEqualTo("20:00–Sun\u00a008:00");
        assertThat(WINTER.ofTurn(at("2026-11-28T20:00:00Z"), at("2026-12-20T08:00:00Z")))
                .isEqualTo("20:00–Sun 20 Dec, 08:00");
        assertThat(WINTER.ofTurn(at("2026-11-28T00:00:00Z"), at("2026-11-29T00:00:00Z")))
                .isEqualTo("all day");
        assertThat(WINTER.ofTurn(at("2026-11-27T20:00:00Z"), at("2026-11-28T08:00:00Z")))
                .isEqualTo("to 08:00");
        assertThat(WINTER.ofTurn(at("2026-11-27T20:00:00Z"), at("2026-11-29T08:00:00Z")))
                .isEqualTo("all day");
    }

    @Test
    void aGapIsCutAtTheDay() {
        assertThat(WINTER.ofGap(at("2026-11-28T02:00:00Z"), at("2026-11-28T06:00:00Z")))
                .isEqualTo("02:00–06:00");
        assertThat(WINTER.ofGap(at("2026-11-27T02:00:00Z"), at("2026-11-28T06:00:00Z")))
                .isEqualTo("00:00–06:00");
        assertThat(WINTER.ofGap(at("2026-11-28T02:00:00Z"), at("2026-12-28T06:00:00Z")))
                .isEqualTo("02:00–24:00");
        assertThat(WINTER.ofGap(at("2026-11-28T00:00:00Z"), at("2026-11-29T00:00:00Z")))
                .isEqualTo("all day");
        assertThat(WINTER.meets(at("2026-11-27T00:00:00Z"), at("2026-11-28T00:00:00Z")))
                .as("what ends at midnight is no part of the day that begins")
                .isFalse();
    }

    @Test
    void ofTheHourThatComesTwiceBothAreTold() {
        assertThat(BACK.ofGap(at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z")))
                .isEqualTo("01:30 BST–01:30 GMT");
        assertThat(BACK.ofTurn(at("2026-10-24T19:00:00Z"), at("2026-10-25T08:00:00Z")))
                .isEqualTo("to 08:00 GMT");
        assertThat(BACK.isOverAt(at("2026-10-25T23:59:00Z")))
                .as("a day of 25 hours")
                .isFalse();
        assertThat(BACK.isOverAt(at("2026-10-26T00:00:00Z"))).isTrue();
    }

    @Test
    void whereTheClocksGoForwardTheDayHasAnHourLess() {
        assertThat(FORWARD.ofGap(at("2027-03-28T00:00:00Z"), at("2027-03-28T23:00:00Z")))
                .isEqualTo("all day");
        assertThat(FORWARD.ofTurn(at("2027-03-28T00:30:00Z"), at("2027-03-28T01:00:00Z")))
                .isEqualTo("00:30 GMT–02:00 BST");
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}

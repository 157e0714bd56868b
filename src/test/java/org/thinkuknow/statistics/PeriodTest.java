package org.thinkuknow.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.statistics.Period.Kind;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-W47, 2026-11-16, 2026-11-22, 2026-W46",
        "2026-W01, 2025-12-29, 2026-01-04, 2025-W52",
        "2020-W53, 2020-12-28, 2021-01-03, 2020-W52",
        "2024-02, 2024-02-01, 2024-02-29, 2024-01",
        "2026-Q4, 2026-10-01, 2026-12-31, 2026-Q3",
        "2026-Q1, 2026-01-01, 2026-03-31, 2025-Q4"
    })
    void aPeriodIsOneOfTheCalendar(String name, LocalDate first, LocalDate last, String before) {
        var period = Period.named(name).orElseThrow();

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.name()).isEqualTo(name);
        assertThat(period.before().name()).isEqualTo(before);
        assertThat(period.isOver(last)).isFalse();
        assertThat(period.isOver(last.plusDays(1))).isTrue();
        assertThat(period.days()).startsWith(first).endsWith(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-11-16",
                "2026-W00",
                "2026-W54",
                "2025-W53",
                "2026-13",
                "2026-Q5",
                "2026-W47x",
                "../x",
                "2026-Q0"
            })
    void noOtherStretchOfTimeCanBeChosen(String name) {
        assertThat(Period.named(name)).isEmpty();
    }

    @Test
    void aMonthHasWeeksThatReachIntoIt() {
        var november = Period.named("2026-11").orElseThrow();

        assertThat(november.weeks())
                .extracting(Period::name)
                .containsExactly("2026-W44", "2026-W45", "2026-W46", "2026-W47", "2026-W48", "2026-W49");
        assertThat(november.weeks()).filteredOn(november::holds).hasSize(4);
        assertThat(Period.named("2026-Q4").orElseThrow().months())
                .extracting(Period::name)
                .containsExactly("2026-10", "2026-11", "2026-12");
    }

    @Test
    void onlyWhatIsOverCanBeChosen() {
        var today = LocalDate.of(2026, 11, 27);

        assertThat(Period.over(Kind.WEEK, today, 2)).extracting(Period::name).containsExactly("2026-W47", "2026-W46");
        assertThat(Period.over(Kind.MONTH, today, 2)).extracting(Period::name).containsExactly("2026-10", "2026-09");
        assertThat(Period.over(Kind.QUARTER, today, 2)).extracting(Period::name).containsExactly("2026-Q3", "2026-Q2");
    }

    @Test
    void aPeriodIsSaidInWords() {
        assertThat(Period.named("2026-W47").orElseThrow().words())
                .isEqualTo("Week 47 of 2026, 16 November to 22 November 2026");
        assertThat(Period.named("2026-11").orElseThrow().words()).isEqualTo("November 2026");
        assertThat(Period.named("2026-Q4").orElseThrow().words()).isEqualTo("October 2026 to December 2026");
    }
}

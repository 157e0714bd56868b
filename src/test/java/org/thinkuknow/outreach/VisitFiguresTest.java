package org.thinkuknow.outreach;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Two figures that were printed on two days speak of the same year, or of two that share no day. */
class VisitFiguresTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void noYearBeginsBeforeAnotherThatWasToldHasEnded() {
        var told = FIRST.datesUntil(FIRST.plusYears(5))
                .map(VisitFigures::overOn)
                .distinct()
                .toList();
        assertThat(told).hasSize(6);
        for (var next = 1; next < told.size(); next++) {
            assertThat(told.get(next).minusYears(1)).isAfterOrEqualTo(told.get(next - 1));
        }
    }

    @Test
    void aYearIsToldOnceItIsOver() {
        assertThat(FIRST.datesUntil(FIRST.plusYears(5)))
                .allSatisfy(day -> assertThat(VisitFigures.overOn(day)).isBeforeOrEqualTo(day));
        assertThat(VisitFigures.overOn(LocalDate.of(2026, 8, 31))).isEqualTo("2025-09-01");
        assertThat(VisitFigures.overOn(LocalDate.of(2026, 9, 1))).isEqualTo("2026-09-01");
    }
}

package org.thinkuknow.planning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchoolCalendarTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    /** Dates as councils in England have published them. */
    @ParameterizedTest
    @CsvSource({
        "2025, 2025-09-01, 2025-10-27, 2025-12-22, 2026-02-16, 2026-03-30, 2026-05-25",
        "2026, 2026-08-31, 2026-10-26, 2026-12-21, 2027-02-15, 2027-03-29, 2027-05-31",
        "2024, 2024-09-02, 2024-10-28, 2024-12-23, 2025-02-17, 2025-04-14, 2025-05-26"
    })
    void theHalfTermsOfEnglandLeaveTheHolidaysOut(
            int year,
            LocalDate first,
            LocalDate october,
            LocalDate christmas,
            LocalDate february,
            LocalDate easter,
            LocalDate may) {
        var weeks = calendar(List.of()).weeks(new SchoolYear(year));
        assertThat(weeks)
                .startsWith(first)
                .doesNotContain(october, christmas, christmas.plusWeeks(1), february, easter, easter.plusWeeks(1), may)
                .contains(
                        october.minusWeeks(1),
                        october.plusWeeks(1),
                        christmas.minusWeeks(1),
                        christmas.plusWeeks(2),
                        february.minusWeeks(1),
                        february.plusWeeks(1),
                        easter.minusWeeks(1),
                        easter.plusWeeks(2),
                        may.minusWeeks(1),
                        may.plusWeeks(1))
                .hasSizeBetween(38, 41);
    }

    @Test
    void everyWeekIsAMondayAndComesOnce() {
        for (var year = 2024; year < 2060; year++) {
            assertThat(calendar(List.of()).weeks(new SchoolYear(year)))
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .allMatch(week -> week.equals(SchoolCalendar.monday(week)))
                    .hasSizeBetween(37, 42);
        }
    }

    @Test
    void aSchoolsOwnHalfTermsTakeThePlaceOfThoseOfEnglandInTheirYearOnly() {
        var own = new Binder(new MapConfigurationPropertySource(Map.of(
                        "thinkuknow.planning.half-terms[0].name",
                        "First",
                        "thinkuknow.planning.half-terms[0].from",
                        "2026-08-19",
                        "thinkuknow.planning.half-terms[0].to",
                        "2026-10-09")))
                .bind("thinkuknow.planning", PlanningRules.class)
                .get();
        var calendar = calendar(own.halfTerms());
        assertThat(calendar.weeks(YEAR))
                .hasSize(8)
                .startsWith(LocalDate.of(2026, 8, 17))
                .endsWith(LocalDate.of(2026, 10, 5));
        assertThat(calendar.weeks(YEAR.next())).hasSizeGreaterThan(36);
    }

    @Test
    void aHalfTermThatEndsBeforeItBeginsIsRefused() {
        var day = LocalDate.of(2026, 9, 1);
        assertThatThrownBy(() -> new HalfTerm("Autumn", day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new HalfTerm("One day", day, day).weeks()).containsExactly(LocalDate.of(2026, 8, 31));
        assertThat(new HalfTerm("A weekend", LocalDate.of(2026, 9, 5), LocalDate.of(2026, 9, 6)).weeks())
                .isEmpty();
    }

    @Test
    void theDayIsThatOfTheUnitedKingdomAndTheYearTurnsInAugust() {
        var summer = new SchoolCalendar(
                new PlanningRules(List.of()), Clock.fixed(Instant.parse("2026-07-31T23:30:00Z"), ZoneOffset.UTC));
        assertThat(summer.today()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(summer.thisYear()).isEqualTo(YEAR);
        assertThat(SchoolYear.on(LocalDate.of(2026, 7, 31)).title()).isEqualTo("2025 to 2026");
    }

    private static SchoolCalendar calendar(List<HalfTerm> own) {
        return new SchoolCalendar(new PlanningRules(own), Clock.systemUTC());
    }
}

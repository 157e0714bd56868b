package org.thinkuknow.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;
import org.thinkuknow.support.Repetitions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Nobody can work out a number below five from all that is published of two quarters: every table of staff with the period before beside
 * it, and every edition for everybody; neither of a small centre nor of a large one.
 */
class SmallNumberAttackTest {

    /** Two, because a week can lie in both and is read with both. */
    private static final List<Period> QUARTERS = Stream.of("2026-Q2", "2026-Q3")
            .map(name -> Period.named(name).orElseThrow())
            .toList();

    private static final LocalDate START = LocalDate.of(2025, 12, 1);
    /** So many years of each size; more by {@code -Dyears}, if somebody wants more. */
    private static final int SEEDS = Integer.getInteger("years", Repetitions.all() ? 2 : 1);

    /** Each second of them; a long run takes all. */
    static IntStream sizes() {
        var all = new int[] {2, 5, 10, 20, 40, 70, 100, 150, 300, 1_000};
        return IntStream.range(0, all.length)
                .filter(place -> Repetitions.all() || place % 2 == 1)
                .map(place -> all[place]);
    }

    /** @param aDay how many reports come on a day, in hundredths */
    @ParameterizedTest
    @MethodSource("sizes")
    void noSmallNumberCanBeWorkedOutOfAllTables(int aDay) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var year = new AttackedYear(START, LocalDate.of(2026, 11, 1), aDay / 100.0, seed);
            assertThat(published(year).workedOut())
                    .as("%s reports a day, year %d", aDay / 100.0, seed)
                    .isEmpty();
        }
    }

    /** Everything that staff and everybody read of a year. */
    private static PublishedPapers published(AttackedYear year) {
        var papers = new PublishedPapers(year);
        var tables = year.tables();
        all().forEach(period -> papers.read(period, tables.of(period)));
        var labels = new Labels(List.of(year.source()));
        var editions =
                new Editions(mock(JdbcClient.class), new Tables(new Counted(year, labels), labels), Clock.systemUTC());
        all().filter(period -> period.kind() == Period.Kind.WEEK).forEach(week -> {
            var edition = editions.written(week, week.last().plusDays(2));
            papers.read(week, edition.ofWeek());
            papers.read(Period.named(edition.quarter()).orElseThrow(), edition.ofQuarter());
        });
        return papers;
    }

    private static Stream<Period> all() {
        return QUARTERS.stream()
                .flatMap(quarter -> Stream.of(Stream.of(quarter), quarter.months().stream(), quarter.weeks().stream())
                        .flatMap(periods -> periods))
                .distinct();
    }

    /**
     * Of one way in, a month of "25" is 23 at least, and three weeks of "5" are 21 at most: two were in the rest of it. With such a month
     * on either side of a quarter's end those are four of the week between them, which is hidden, and so two and two.
     */
    @Test
    void aWeekThatLiesInTwoQuartersIsNotWorkedOutOfBoth() {
        var year = new AttackedYear(START, START, 0, 1);
        Stream.of("2026-06-03", "2026-06-10", "2026-06-17", "2026-07-08", "2026-07-15", "2026-07-22")
                .forEach(day -> reports(year, day, 7, 20));
        Stream.of("2026-06-29", "2026-07-02").forEach(day -> reports(year, day, 2, 20));

        assertThat(published(year).workedOut()).isEmpty();
    }

    private static void reports(AttackedYear year, String day, int byForm, int byEmail) {
        for (var report = 0; report < byForm + byEmail; report++) {
            year.count(Fact.of(FactKind.CASE, LocalDate.parse(day))
                    .with(Dimension.LEVEL, "THREE")
                    .with(Dimension.DOOR, report < byForm ? "FORM" : "EMAIL")
                    .with(Dimension.AGE, "NOT_SAID")
                    .with(Dimension.THEME, "other"));
        }
    }

    /** Visits of "10" are eight at least, and two lessons that are hidden were given four times each at most. */
    @Test
    void lessonsGivenAtVisitsAreNotWorkedOutOfTheVisits() {
        var year = new AttackedYear(START, START, 0, 1);
        for (var visit = 0; visit < 8; visit++) {
            year.count(Fact.of(FactKind.VISIT, LocalDate.parse("2026-05-05"))
                    .with(Dimension.TOLD, "NO")
                    .with(Dimension.BAND, visit % 2 == 0 ? "7-11" : "11-14"));
            year.count(Fact.of(FactKind.SCHOOL, LocalDate.parse("2026-05-05")).with(Dimension.TOLD, "NO"));
        }

        assertThat(published(year).workedOut()).isEmpty();
    }

    /** The reader of this test is one who would find it. */
    @Test
    void aReaderWorksOutWhatRoundingAloneLeavesOpen() {
        var reader = new Reader();
        for (var day = 0; day < 7; day++) {
            reader.reads("day " + day, "[c]", false, 1);
        }
        reader.reads("week", "5", true, 7);
        reader.knows("week", IntStream.range(0, 7).mapToObj(day -> "day " + day).toList());

        assertThat(reader.workedOut()).hasSize(7);
    }
}

package org.thinkuknow.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Nobody can work out a number below five from all that is published of a quarter: every table of staff with the period before beside
 * it, and every edition for everybody; neither of a small centre nor of a large one.
 */
class SmallNumberAttackTest {

    private static final Period QUARTER = Period.named("2026-Q2").orElseThrow();
    /** So many years of each size; more by {@code -Dyears}, if somebody wants more. */
    private static final int SEEDS = Integer.getInteger("years", 2);

    /** @param aDay how many reports come on a day, in hundredths */
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10, 20, 40, 70, 100, 150, 300, 1_000})
    void noSmallNumberCanBeWorkedOutOfAllTables(int aDay) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var papers = new PublishedPapers();
            var year = new AttackedYear(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 8, 1), aDay / 100.0, seed);
            var tables = year.tables();
            all().forEach(period -> papers.read(period, tables.of(period)));
            var labels = new Labels(List.of(year.source()));
            var editions = new Editions(
                    mock(JdbcClient.class), new Tables(new Counted(year, labels), labels), Clock.systemUTC());
            QUARTER.weeks().forEach(week -> {
                var edition = editions.written(week, week.last().plusDays(2));
                papers.read(week, edition.ofWeek());
                papers.read(Period.named(edition.quarter()).orElseThrow(), edition.ofQuarter());
            });

            assertThat(papers.workedOut())
                    .as("%s reports a day, year %d", aDay / 100.0, seed)
                    .isEmpty();
        }
    }

    private static Stream<Period> all() {
        return Stream.of(Stream.of(QUARTER), QUARTER.months().stream(), QUARTER.weeks().stream())
                .flatMap(periods -> periods);
    }

    /** The reader of this test is one who would find it. */
    @Test
    void aReaderWorksOutWhatRoundingAloneLeavesOpen() {
        var reader = new Reader();
        for (var day = 0; day < 7; day++) {
            reader.reads("day " + day, "[c]", false);
        }
        reader.reads("week", "5", true);
        reader.knows("week", IntStream.range(0, 7).mapToObj(day -> "day " + day).toList());

        assertThat(reader.workedOut()).hasSize(7);
    }
}

package org.thinkuknow.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;
import org.thinkuknow.figures.FactSource;
import org.thinkuknow.statistics.Counted.Told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** Nobody can work out a number below five from all that is published of a year: neither of a small centre nor of a large one. */
class SmallNumberAttackTest {

    private static final List<Cut> CUTS = List.of(Cut.LEVEL, Cut.DOOR, Cut.AGE, Cut.THEME);
    private static final String ALL = " all";

    /** @param aDay how many reports come on a day, in hundredths */
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10, 20, 40, 70, 100, 150, 300, 1_000})
    void noSmallNumberCanBeWorkedOutOfAllTables(int aDay) {
        for (var seed = 0; seed < 3; seed++) {
            assertThat(workedOut(new Year(aDay / 100.0, seed)))
                    .as("%s reports a day, year %d", aDay / 100.0, seed)
                    .isEmpty();
        }
    }

    /** The reader of this test is one who would find it. */
    @Test
    void aReaderWorksOutWhatRoundingAloneLeavesOpen() {
        var reader = new Reader();
        for (var day = 0; day < 7; day++) {
            reader.reads("day " + day, "[c]", false);
        }
        reader.reads("week", "5", true);
        reader.knows("week", IntStream.range(0, 7).mapToObj(day -> "day " + day).toList(), List.of());

        assertThat(reader.workedOut()).hasSize(7);
    }

    private static Set<String> workedOut(Year year) {
        var counted = new Counted(year, new Labels(List.of(year.source())));
        var reader = new Reader();
        var quarter = Period.named("2026-Q2").orElseThrow();
        reads(reader, counted.of(quarter));
        for (var month : quarter.months()) {
            reads(reader, counted.of(month));
            month.weeks().forEach(week -> reads(reader, counted.of(week)));
        }
        for (var month : quarter.months()) {
            adds(reader, counted, month, month.weeks(), List.of(Cut.LEVEL, Cut.DOOR));
        }
        adds(reader, counted, quarter, quarter.months(), CUTS);
        return reader.workedOut();
    }

    private static void reads(Reader reader, Told told) {
        var name = told.period().name();
        reader.reads(name + ALL, told.reports().text(), true);
        told.tables().forEach((cut, table) -> {
            table.forEach((code, shown) ->
                    reader.reads(name + cut + code, shown.text(), told.period().kind() != Period.Kind.WEEK));
            if (CUTS.contains(cut)) {
                reader.knows(
                        name + ALL,
                        table.keySet().stream().map(code -> name + cut + code).toList(),
                        List.of());
            }
        });
        if (!told.days().isEmpty()) {
            told.days().forEach((day, shown) -> reader.reads(day.toString(), shown.text(), false));
            reader.knows(
                    name + ALL,
                    told.days().keySet().stream().map(LocalDate::toString).toList(),
                    List.of());
        }
    }

    private static void adds(Reader reader, Counted counted, Period period, List<Period> parts, List<Cut> cuts) {
        var cells = new ArrayList<String>(List.of(ALL));
        cuts.forEach(cut -> counted.of(period).tables().get(cut).keySet().forEach(code -> cells.add(cut + code)));
        for (var cell : cells) {
            reader.knows(
                    period.name() + cell,
                    parts.stream()
                            .filter(period::holds)
                            .map(part -> part.name() + cell)
                            .toList(),
                    parts.stream()
                            .filter(part -> !period.holds(part))
                            .map(part -> part.name() + cell)
                            .toList());
        }
    }

    /** A year of reports that chance gives. */
    private static final class Year extends CountRows {

        private static final Map<Dimension, List<String>> CODES = Map.of(
                Dimension.LEVEL, List.of("ONE", "TWO", "THREE", "NONE"),
                Dimension.DOOR, List.of("FORM", "DISCLOSURE", "PARTNER", "EMAIL"),
                Dimension.AGE, List.of("UNDER_7", "FROM_7", "FROM_11", "FROM_14", "NOT_SAID"),
                Dimension.THEME, List.of("meeting", "pictures", "suicide", "violence", "other"));

        private final Map<CountKey, Long> counts = new TreeMap<>();

        Year(double aDay, long seed) {
            super(mock(JdbcClient.class));
            var chance = new Random(seed);
            LocalDate.of(2026, 3, 1).datesUntil(LocalDate.of(2026, 8, 1)).forEach(day -> {
                var left = -aDay;
                while ((left -= Math.log(1 - chance.nextDouble())) < 0) {
                    var fact = Fact.of(FactKind.CASE, day);
                    for (var each : CODES.entrySet()) {
                        fact = fact.with(each.getKey(), any(each.getValue(), chance));
                    }
                    Cut.keysOf(fact).forEach(key -> counts.merge(key, 1L, Long::sum));
                }
            });
        }

        /** The first is the commonest. */
        private static String any(List<String> codes, Random chance) {
            return codes.get((int) (codes.size() * Math.pow(chance.nextDouble(), 2)));
        }

        @Override
        Map<String, Long> sums(Cut cut, LocalDate first, LocalDate last) {
            var sums = new TreeMap<String, Long>();
            counts.forEach((key, number) -> {
                if (key.cut() == cut && !key.day().isBefore(first) && !key.day().isAfter(last)) {
                    sums.merge(key.cell(), number, Long::sum);
                }
            });
            return sums;
        }

        @Override
        Map<LocalDate, Long> byDay(Cut cut, LocalDate first, LocalDate last) {
            var sums = new TreeMap<LocalDate, Long>();
            counts.forEach((key, number) -> {
                if (key.cut() == cut && !key.day().isBefore(first) && !key.day().isAfter(last)) {
                    sums.merge(key.day(), number, Long::sum);
                }
            });
            return sums;
        }

        FactSource source() {
            return new FactSource() {
                @Override
                public String name() {
                    return "year";
                }

                @Override
                public Map<Dimension, Map<String, String>> values() {
                    var words = new TreeMap<Dimension, Map<String, String>>();
                    CODES.forEach((dimension, codes) -> {
                        var named = new TreeMap<String, String>();
                        codes.forEach(code -> named.put(code, code));
                        words.put(dimension, named);
                    });
                    return words;
                }

                @Override
                public List<Fact> of(String reference) {
                    return List.of();
                }

                @Override
                public void all(BiConsumer<String, List<Fact>> each) {}
            };
        }
    }
}

package org.thinkuknow.statistics;

import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.statistics.Counted.Told;
import org.thinkuknow.statistics.Period.Kind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A period with all shorter ones in it, worked out of counts that were read once. */
final class CountedPeriods {

    private static final Shown NONE = new Shown.Number(0);

    private final DayCounts counts;
    private final Map<Dimension, Map<String, String>> labels;
    private final Map<Period, ExactPeriod> exact = new HashMap<>();
    private final Map<Period, Told> told = new HashMap<>();

    CountedPeriods(DayCounts counts, Map<Dimension, Map<String, String>> labels) {
        this.counts = counts;
        this.labels = labels;
    }

    Told of(Period period) {
        var known = told.get(period);
        if (known == null) {
            known = worked(period);
            told.put(period, known);
        }
        return known;
    }

    /**
     * Held to all that is told of the quarter already, because a week can lie in two months, and to the month before it, because a week
     * can lie in two quarters (decision 0062).
     */
    private Told worked(Period period) {
        var system = new PublishedPeriods();
        for (var earlier : earlier(period)) {
            system.known(exactly(earlier), of(earlier));
        }
        monthBefore(period).ifPresent(month -> system.known(exactly(month), byItself(month)));
        return published(period, system);
    }

    /** What would be told of a month beside its own weeks alone: no less than is told of it, and no other quarter is asked. */
    private Told byItself(Period month) {
        var system = new PublishedPeriods();
        month.weeks().forEach(week -> system.known(exactly(week), of(week)));
        return published(month, system);
    }

    private Told published(Period period, PublishedPeriods system) {
        var own = exactly(period);
        var shown = system.publish(own);
        Counted.CLOCKS.forEach(clock -> hideWithTheirLevel(shown.tables(), clock));
        return new Told(period, shown.reports(), shown.tables(), shown.days(), own.waits());
    }

    private static List<Period> earlier(Period period) {
        if (period.kind() == Kind.WEEK) {
            return List.of();
        }
        var months = Period.around(Kind.QUARTER, period.first()).months().stream()
                .filter(month -> !month.first().isAfter(period.last()))
                .toList();
        var all = new ArrayList<>(Stream.concat(monthBefore(period).stream(), months.stream())
                .flatMap(month -> month.weeks().stream())
                .distinct()
                .toList());
        months.stream().filter(month -> !month.equals(period)).forEach(all::add);
        return all;
    }

    /** The last month of the quarter before, if a week lies in both. */
    private static Optional<Period> monthBefore(Period period) {
        var first = Period.around(Kind.QUARTER, period.first()).first();
        return period.kind() == Kind.WEEK || first.getDayOfWeek() == DayOfWeek.MONDAY
                ? Optional.empty()
                : Optional.of(Period.around(Kind.MONTH, first.minusDays(1)));
    }

    /** How many of a level were looked at is nearly how many there were: where the one is hidden, the other is. */
    private static void hideWithTheirLevel(Map<Cut, Map<String, Shown>> tables, Cut clock) {
        var levels = tables.getOrDefault(Cut.LEVEL, Map.of());
        tables.getOrDefault(clock, Map.of())
                .replaceAll((code, shown) ->
                        levels.get(Counted.level(code)) == Shown.Sign.CONFIDENTIAL && !shown.equals(NONE)
                                ? Shown.Sign.CONFIDENTIAL
                                : shown);
    }

    private ExactPeriod exactly(Period period) {
        return exact.computeIfAbsent(period, this::read);
    }

    private ExactPeriod read(Period period) {
        var tables = new EnumMap<Cut, Map<String, Long>>(Cut.class);
        var waits = new EnumMap<Cut, Map<String, Waits>>(Cut.class);
        for (var cut : Counted.toldOf(period.kind())) {
            if (Counted.CLOCKS.contains(cut)) {
                waits.put(cut, waits(cut, period));
                tables.put(cut, numbers(waits.getOrDefault(cut, Map.of())));
            } else {
                tables.put(cut, sums(cut, period));
            }
        }
        var days = new HashMap<LocalDate, Long>();
        if (period.kind() == Kind.WEEK) {
            period.days().forEach(day -> days.put(day, counts.on(Cut.LEVEL, day)));
        }
        return new ExactPeriod(period, tables, days, waits);
    }

    private Map<String, Waits> waits(Cut cut, Period period) {
        var sums = counts.sums(cut, period);
        var waits = new HashMap<String, Waits>();
        labels.getOrDefault(Dimension.LEVEL, Map.of())
                .keySet()
                .forEach(level -> waits.put(level, Waits.of(level, sums)));
        return waits;
    }

    private static Map<String, Long> numbers(Map<String, Waits> waits) {
        var numbers = new HashMap<String, Long>();
        waits.forEach((level, each) -> {
            numbers.put(level, each.among());
            numbers.put(Counted.inTime(level), each.inTime());
        });
        return numbers;
    }

    /** Every code of a table with its number, also those of which there is none. */
    private Map<String, Long> sums(Cut cut, Period period) {
        var sums = new HashMap<String, Long>();
        labels.getOrDefault(cut.by().getFirst(), Map.of()).keySet().forEach(code -> sums.put(code, 0L));
        counts.sums(cut, period)
                .forEach(
                        (code, number) -> sums.merge(sums.containsKey(code) ? code : Counted.OTHER, number, Long::sum));
        return sums;
    }
}

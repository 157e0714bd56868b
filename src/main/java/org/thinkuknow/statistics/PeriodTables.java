package org.thinkuknow.statistics;

import org.springframework.stereotype.Component;
import org.thinkuknow.figures.CountedTables;
import org.thinkuknow.figures.CountedTables.CountedTable;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Share;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.SmallNumbers;
import org.thinkuknow.statistics.Counted.Told;
import org.thinkuknow.statistics.FigureTable.Row;
import org.thinkuknow.statistics.Period.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All tables of a period: those of cases, and those that other modules count by themselves. */
@Component
class PeriodTables {

    private static final int HOURS = 24;
    private static final double ARTICLE_A_DAY = 4;

    private final Tables tables;
    private final Counted counted;
    private final CountRows rows;
    private final Labels labels;
    private final List<CountedTables> others;

    PeriodTables(Tables tables, Counted counted, CountRows rows, Labels labels, List<CountedTables> others) {
        this.tables = tables;
        this.counted = counted;
        this.rows = rows;
        this.labels = labels;
        this.others = others;
    }

    List<FigureTable> of(Period period) {
        var now = tables.told(period);
        var before = tables.told(period.before());
        var all = new ArrayList<FigureTable>();
        all.add(tables.levels(now, before));
        all.add(tables.doors(now, before));
        if (period.kind() == Kind.WEEK) {
            all.add(tables.days(now));
        } else {
            all.add(levelOnesADay(now, before));
            all.add(tables.outcomes(now, before));
            all.add(tables.themes(now, before));
            all.add(tables.ages(now, before));
        }
        all.addAll(tables.clocks(period));
        if (period.kind() == Kind.QUARTER) {
            all.add(hours(now));
            all.add(forces(period));
            all.addAll(schools(period));
            all.add(talks(period));
        }
        if (period.kind() != Kind.WEEK) {
            others.forEach(
                    other -> other.between(period.first(), period.last()).forEach(table -> all.add(shown(table))));
        }
        return List.copyOf(all);
    }

    private static FigureTable levelOnesADay(Told... periods) {
        return new FigureTable(
                "level-ones",
                "Level one, a day",
                "Reports of level one, as they are shown, divided by the days of the period.",
                "An article of The Times counted about four a day.",
                Stream.concat(
                                Stream.of("What"),
                                Stream.of(periods).map(told -> told.period().words()))
                        .toList(),
                List.of(
                        new Row(
                                "Level one, a day",
                                Stream.of(periods).map(PeriodTables::aDay).toList()),
                        new Row(
                                "The article",
                                Stream.of(periods)
                                        .map(told -> String.format(Locale.UK, "about %.0f", ARTICLE_A_DAY))
                                        .toList())));
    }

    private static String aDay(Told told) {
        var shown = told.of(Cut.LEVEL, "ONE");
        return shown instanceof Shown.Number(var value)
                ? String.format(
                        Locale.UK, "%.1f", (double) value / told.period().days().size())
                : shown.text();
    }

    /** For whoever plans shifts: when reports come. */
    private static FigureTable hours(Told quarter) {
        return new FigureTable(
                "hours",
                "When reports come",
                "Each report by the hour in which it came, UK time, apart for weekdays and weekends. All days of the quarter together.",
                "Messages and answers that come later.",
                List.of("Hour", "Monday to Friday", "Saturday and Sunday"),
                IntStream.range(0, HOURS)
                        .mapToObj(hour -> new Row(
                                "%02d:00 to %02d:59".formatted(hour, hour),
                                Stream.of("WEEKDAY", "WEEKEND")
                                        .map(days -> quarter.of(Cut.HOUR, "%s-%02d".formatted(days, hour))
                                                .text())
                                        .toList()))
                        .toList());
    }

    private FigureTable forces(Period quarter) {
        var shown = counted.alone(Cut.FORCE, quarter);
        return new FigureTable(
                "forces",
                "Put to police forces",
                "Referrals to each territorial force. One case can be put to several, and to one again after it was opened anew.",
                "Where a child lives: it is often not known. Small areas are hidden, not ranked.",
                List.of("Force", "Referrals"),
                labels.of(Dimension.FORCE).entrySet().stream()
                        .map(force -> new Row(
                                force.getValue(),
                                List.of(shown.getOrDefault(force.getKey(), Shown.Sign.NOT_AVAILABLE)
                                        .text())))
                        .toList());
    }

    /** The quarter of the article: schools visited in which at least one child told, out of all schools visited. */
    private List<FigureTable> schools(Period quarter) {
        var sums = rows.sums(Cut.SCHOOL, quarter.first(), quarter.last());
        var told = sums.getOrDefault("YES", 0L);
        var visited = sum(sums);
        if (visited == 0) {
            return List.of();
        }
        var visits = rows.sums(Cut.VISIT, quarter.first(), quarter.last());
        var share = new Share(told, visited);
        return List.of(new FigureTable(
                "schools",
                "Schools visited, and in how many a child told",
                "Each school once in the quarter, by whether at least one child told during a visit.",
                "Visits and children: a school counts once. An article said “a quarter of all schools visited”, as an anecdote.",
                List.of("What", "Number"),
                List.of(
                        new Row(
                                "Visits held",
                                List.of(SmallNumbers.count(sum(visits)).text())),
                        new Row("Schools visited", List.of(share.whole().text())),
                        new Row("At least one child told", List.of(share.part().text())),
                        new Row("Share, %", List.of(share.percent().text())),
                        new Row("How sure that is", List.of(share.words())))));
    }

    private FigureTable talks(Period quarter) {
        var shown = counted.alone(Cut.TALK, quarter);
        return new FigureTable(
                "talks",
                "Lessons given at schools that were visited",
                "Each visit that was held, by the age for which its lesson is.",
                "Lessons that teachers give. How many pupils listened at a visit is an estimate and is not added up.",
                List.of("Age", "Visits"),
                labels.of(Dimension.BAND).entrySet().stream()
                        .map(band -> new Row(
                                band.getValue(),
                                List.of(shown.getOrDefault(band.getKey(), Shown.Sign.NOT_AVAILABLE)
                                        .text())))
                        .toList());
    }

    private static long sum(Map<String, Long> sums) {
        return sums.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A table of another module, by the same rules. */
    private static FigureTable shown(CountedTable table) {
        var heads = new ArrayList<>(table.heads());
        if (table.asShares()) {
            table.heads().stream().skip(2).map(head -> head + ", %").forEach(heads::add);
        }
        return new FigureTable(
                table.id(),
                table.title(),
                table.counted(),
                table.notCounted(),
                heads,
                table.rows().stream()
                        .map(row -> new Row(
                                row.label(),
                                Stream.concat(
                                                row.numbers().stream()
                                                        .map(SmallNumbers::count)
                                                        .map(Shown::text),
                                                table.asShares() ? shares(row.numbers()) : Stream.<String>empty())
                                        .toList()))
                        .toList());
    }

    private static Stream<String> shares(List<Long> numbers) {
        return numbers.stream()
                .skip(1)
                .map(part -> new Share(Math.min(part, numbers.getFirst()), numbers.getFirst())
                        .percent()
                        .text());
    }
}

package org.thinkuknow.statistics;

import org.springframework.stereotype.Component;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.statistics.Counted.Told;
import org.thinkuknow.statistics.FigureTable.Row;
import org.thinkuknow.statistics.Period.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All tables of a period: those of cases, and those that other modules count by themselves. */
@Component
class PeriodTables {

    private static final int HOURS = 24;
    private static final double ARTICLE_A_DAY = 4;
    private static final double ARTICLE_A_MONTH = 100;

    private final Tables tables;
    private final PlaceTables places;
    private final OtherTables others;

    PeriodTables(Tables tables, PlaceTables places, OtherTables others) {
        this.tables = tables;
        this.places = places;
        this.others = others;
    }

    List<FigureTable> of(Period period) {
        var now = tables.told(period);
        var before = tables.told(period.before());
        var all = new ArrayList<FigureTable>();
        all.add(tables.levels(now, before));
        all.add(tables.doors(now, before));
        if (period.kind() == Kind.WEEK) {
            all.add(tables.days(now, before));
        } else {
            all.add(levelOnesADay(now, before));
            all.add(tables.outcomes(now, before));
            all.add(safeguarded(now, before));
            all.add(tables.themes(now, before));
            all.add(tables.ages(now, before));
        }
        all.addAll(tables.clocks(now));
        if (period.kind() == Kind.QUARTER) {
            all.add(hours(now));
            all.addAll(places.of(period));
        }
        if (period.kind() != Kind.WEEK) {
            all.addAll(others.of(period));
        }
        return List.copyOf(all);
    }

    private static FigureTable levelOnesADay(Told... periods) {
        return new FigureTable(
                "level-ones",
                "Level one, a day",
                "Reports of level one, as they are shown, divided by the days of the period.",
                "An article of The Times counted about four a day.",
                heads("What", periods),
                List.of(
                        new Row(
                                "Level one, a day",
                                Stream.of(periods)
                                        .map(told -> divided(
                                                told.of(Cut.LEVEL, "ONE"),
                                                told.period().days().size(),
                                                "%.1f"))
                                        .toList()),
                        article(ARTICLE_A_DAY, periods)));
    }

    private static FigureTable safeguarded(Told... periods) {
        return new FigureTable(
                "safeguarded",
                "Children seen and safe, a month",
                "Cases that ended as “Child seen and safe”, as they are shown, divided by the months of the period.",
                "Children who were helped in another way, and brothers and sisters. An article of The Times counted about 100 children a "
                        + "month, and did not say how.",
                heads("What", periods),
                List.of(
                        new Row(
                                "Seen and safe, a month",
                                Stream.of(periods)
                                        .map(told ->
                                                divided(told.of(Cut.OUTCOME, "SEEN_AND_SAFE"), monthsOf(told), "%.0f"))
                                        .toList()),
                        article(ARTICLE_A_MONTH, periods)));
    }

    private static int monthsOf(Told told) {
        return told.period().months().size();
    }

    private static Row article(double said, Told... periods) {
        return new Row(
                "The article",
                Stream.of(periods)
                        .map(told -> String.format(Locale.UK, "about %.0f", said))
                        .toList());
    }

    private static List<String> heads(String first, Told... periods) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(periods).map(told -> told.period().words()))
                .toList();
    }

    private static String divided(Shown shown, int by, String format) {
        return shown instanceof Shown.Number(var value)
                ? String.format(Locale.UK, format, (double) value / by)
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
}

package org.thinkuknow.statistics;

import org.springframework.stereotype.Component;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.SmallNumbers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The counts of a period as they may be read. The rules for small numbers are kept here, once, for every page, file and picture; what
 * is shown of a month fits what is shown of its weeks, and what is shown of a quarter what is shown of its months.
 */
@Component
class Counted {

    /** The clocks: how many of each level, and how many of those in time. */
    static final Set<Cut> CLOCKS = EnumSet.of(Cut.FIRST_LOOK, Cut.REFERRED, Cut.ACKNOWLEDGED, Cut.ANSWERED);

    /** A code that no module names any more. */
    static final String OTHER = "other-code";

    private static final String IN_TIME = " in time";

    /** The tables that are told of each kind of period; what is finer is told of longer ones alone. */
    private static final Map<Period.Kind, Set<Cut>> TOLD = Map.of(
            Period.Kind.WEEK, with(Cut.LEVEL, Cut.DOOR),
            Period.Kind.MONTH, with(Cut.LEVEL, Cut.DOOR, Cut.AGE, Cut.THEME, Cut.OUTCOME),
            Period.Kind.QUARTER, with(Cut.LEVEL, Cut.DOOR, Cut.AGE, Cut.THEME, Cut.HOUR, Cut.OUTCOME));

    private final CountRows rows;
    private final Labels labels;

    Counted(CountRows rows, Labels labels) {
        this.rows = rows;
        this.labels = labels;
    }

    private static Set<Cut> with(Cut... cuts) {
        var all = EnumSet.copyOf(CLOCKS);
        all.addAll(Set.of(cuts));
        return all;
    }

    static Set<Cut> toldOf(Period.Kind kind) {
        return TOLD.getOrDefault(kind, Set.of());
    }

    /** Under which code it is told how many of a level were in time. */
    static String inTime(String level) {
        return level + IN_TIME;
    }

    /** Of which level a number of a clock is. */
    static String level(String code) {
        return code.endsWith(IN_TIME) ? code.substring(0, code.length() - IN_TIME.length()) : code;
    }

    /**
     * What may be read of a period.
     *
     * @param reports all reports
     * @param days    the reports of each day, of a week
     * @param waits   for each clock and level, how long it took; its numbers are told by the tables
     */
    record Told(
            Period period,
            Shown reports,
            Map<Cut, Map<String, Shown>> tables,
            Map<LocalDate, Shown> days,
            Map<Cut, Map<String, Waits>> waits) {

        Shown of(Cut cut, String code) {
            return tables.getOrDefault(cut, Map.of()).getOrDefault(code, Shown.Sign.NOT_APPLICABLE);
        }
    }

    /** What may be read of a period, worked out with all that is read of those in it, of counts as they were at one moment. */
    Told of(Period period) {
        var begin = period.kind() == Period.Kind.WEEK
                ? period
                : Period.around(
                        Period.Kind.MONTH,
                        Period.around(Period.Kind.QUARTER, period.first())
                                .before()
                                .last());
        var read = rows.read(
                toldOf(period.kind()),
                begin.weeks().getFirst().first(),
                period.weeks().getLast().last());
        return new CountedPeriods(read, labels.all()).of(period);
    }

    /** A table of which nothing is the sum of anything that is shown; each number by itself. */
    Map<String, Shown> alone(Cut cut, Period period) {
        var shown = new HashMap<String, Shown>();
        labels.of(cut.by().getFirst()).keySet().forEach(code -> shown.put(code, SmallNumbers.count(0)));
        rows.read(Set.of(cut), period.first(), period.last())
                .sums(cut, period)
                .forEach((code, number) -> shown.put(code, SmallNumbers.count(number)));
        return shown;
    }
}

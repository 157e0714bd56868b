package org.thinkuknow.statistics;

import org.springframework.stereotype.Component;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.SmallNumbers;
import org.thinkuknow.statistics.Counted.Told;
import org.thinkuknow.statistics.FigureTable.Row;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of what is counted of cases, each with what is counted in it and what is not. */
@Component
class Tables {

    static final String NO_LESS_ABUSE = "Fewer reports do not mean less abuse: many children tell nobody.";
    private static final String LEVEL_ONE = "ONE";
    private static final String OTHERS = "Others";

    private final Counted counted;
    private final Labels labels;

    Tables(Counted counted, Labels labels) {
        this.counted = counted;
        this.labels = labels;
    }

    Told told(Period period) {
        return counted.of(period);
    }

    FigureTable levels(Told... periods) {
        var all = new ArrayList<Row>();
        all.add(new Row("All reports", texts(Told::reports, periods)));
        all.addAll(byCode(Cut.LEVEL, periods));
        return new FigureTable(
                "reports",
                "Reports that came, by level",
                "Each report once, on the day on which it came, by the level that counts at the moment of counting.",
                "The same report sent twice is one. " + NO_LESS_ABUSE,
                heads("Level", periods),
                all);
    }

    FigureTable doors(Told... periods) {
        return new FigureTable(
                "doors",
                "Reports, by the way they came",
                "Each report once, by the way by which it came in.",
                "Calls that nobody wrote down, and what is told to other bodies.",
                heads("Way", periods),
                byCode(Cut.DOOR, periods));
    }

    FigureTable ages(Told... periods) {
        return new FigureTable(
                "ages",
                "Reports, by the age of the child",
                "The age that was written in the report, in groups.",
                "Ages that were said later in a conversation. Most reports say none.",
                heads("Age", periods),
                byCode(Cut.AGE, periods));
    }

    FigureTable themes(Told... periods) {
        return new FigureTable(
                "themes",
                "What reports are about",
                "The one theme that an officer chose when the level was confirmed.",
                "A second theme of the same report. Before 27 November 2026 none was chosen.",
                heads("Theme", periods),
                byCode(Cut.THEME, periods));
    }

    FigureTable outcomes(Told... periods) {
        return new FigureTable(
                "outcomes",
                "How cases ended",
                "Each case on the day on which it was closed, by how it ended; one that was opened again, by its last end.",
                "Open cases. An article counted about 100 children a month who were brought to safety; here that is "
                        + "“Child seen and safe”, which at level one needs somebody who saw the child.",
                heads("How it ended", periods),
                byCode(Cut.OUTCOME, periods));
    }

    FigureTable days(Told... weeks) {
        return new FigureTable(
                "days",
                "Reports, day by day",
                "Each report on the day on which it came, UK time.",
                "Days of fewer than five reports are not shown. " + NO_LESS_ABUSE,
                heads("Day", weeks),
                Stream.of(DayOfWeek.values())
                        .map(day -> new Row(
                                day.getDisplayName(TextStyle.FULL, Locale.UK), texts(week -> on(day, week), weeks)))
                        .toList());
    }

    private static Shown on(DayOfWeek day, Told week) {
        return week.days().getOrDefault(week.period().first().plusDays(day.getValue() - 1L), Shown.Sign.NOT_AVAILABLE);
    }

    /** What was promised and kept: one table for each clock. */
    List<FigureTable> clocks(Told told) {
        return List.of(
                clock(
                        "first-look",
                        "First look by an officer",
                        Cut.FIRST_LOOK,
                        told,
                        "From receipt, or from the moment a case became more urgent, until an officer took it."),
                clock(
                        "referred",
                        "Put to police and children's services",
                        Cut.REFERRED,
                        told,
                        "At level one, from receipt until the first agency was asked. Other levels have no such time."),
                clock(
                        "acknowledged",
                        "Acknowledged by both",
                        Cut.ACKNOWLEDGED,
                        told,
                        "At level one, from receipt until the police and children's services had both said that they act."),
                clock(
                        "answered",
                        "Answer to whoever told",
                        Cut.ANSWERED,
                        told,
                        "From receipt until whoever told was written to."));
    }

    private FigureTable clock(String id, String title, Cut cut, Told told, String what) {
        var ofAllLevels = cut == Cut.FIRST_LOOK || cut == Cut.ANSWERED;
        return new FigureTable(
                id,
                title,
                what + " Of reports that came in " + told.period().words() + ".",
                "What has not been done yet, however late it is. A time is told as the step within which it lies.",
                List.of("Level", "How many", "In time, %", "Half within", "Nine of ten within"),
                labels.of(Dimension.LEVEL).entrySet().stream()
                        .filter(level -> ofAllLevels || level.getKey().equals(LEVEL_ONE))
                        .map(level -> new Row(level.getValue(), waited(cut, level.getKey(), told)))
                        .toList());
    }

    private static List<String> waited(Cut cut, String level, Told told) {
        var number = told.of(cut, level);
        var waits = Optional.ofNullable(told.waits().getOrDefault(cut, Map.of()).get(level))
                .filter(all -> number != Shown.Sign.CONFIDENTIAL);
        return Stream.of(
                        number,
                        SmallNumbers.percent(told.of(cut, Counted.inTime(level)), number),
                        waits.map(Waits::middle).orElse(Shown.Sign.NOT_AVAILABLE),
                        waits.map(Waits::nineOfTen).orElse(Shown.Sign.NOT_AVAILABLE))
                .map(Shown::text)
                .toList();
    }

    private List<Row> byCode(Cut cut, Told... periods) {
        var lines = new ArrayList<Row>();
        labels.of(cut.by().getFirst())
                .forEach((code, words) -> lines.add(new Row(words, texts(period -> period.of(cut, code), periods))));
        if (Stream.of(periods)
                .anyMatch(period -> period.tables().getOrDefault(cut, Map.of()).containsKey(Counted.OTHER))) {
            lines.add(new Row(OTHERS, texts(period -> period.of(cut, Counted.OTHER), periods)));
        }
        return lines;
    }

    private static List<String> texts(Function<Told, Shown> of, Told... periods) {
        return Stream.of(periods).map(of).map(Shown::text).toList();
    }

    private static List<String> heads(String first, Told... periods) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(periods).map(told -> told.period().words()))
                .toList();
    }
}

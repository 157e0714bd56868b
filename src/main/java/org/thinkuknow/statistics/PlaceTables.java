package org.thinkuknow.statistics;

import org.springframework.stereotype.Component;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.PublishedCells;
import org.thinkuknow.figures.Share;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.SmallNumbers;
import org.thinkuknow.statistics.FigureTable.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where: police forces, local authorities, schools. Of a quarter alone, and of nothing smaller than a local authority (law, rule 7). */
@Component
class PlaceTables {

    /** An authority of which fewer are told is one of the others. */
    private static final long FEWEST_OF_ONE = 10;

    private static final String ALL = "all visits";
    /** Visits whose lesson is of no age that we have any more. */
    private static final String WITHOUT_AGE = "without an age";

    private final Counted counted;
    private final CountRows rows;
    private final Labels labels;

    PlaceTables(Counted counted, CountRows rows, Labels labels) {
        this.counted = counted;
        this.rows = rows;
        this.labels = labels;
    }

    List<FigureTable> of(Period quarter) {
        var visits = visits(quarter);
        return Stream.of(
                        Stream.of(forces(quarter), authorities(quarter)),
                        schools(quarter, visits).stream(),
                        Stream.of(talks(visits)))
                .flatMap(Function.identity())
                .toList();
    }

    /** Those with few are added up, before anything is rounded or hidden. */
    private FigureTable authorities(Period quarter) {
        var sums = rows.sums(Cut.AUTHORITY, quarter.first(), quarter.last());
        var names = labels.of(Dimension.AUTHORITY);
        var lines = new ArrayList<Row>();
        names.forEach((code, name) -> {
            var number = sums.getOrDefault(code, 0L);
            if (number >= FEWEST_OF_ONE) {
                lines.add(new Row(name, List.of(SmallNumbers.count(number).text())));
            }
        });
        var others = sums.entrySet().stream()
                .filter(each -> each.getValue() < FEWEST_OF_ONE || !names.containsKey(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        lines.add(new Row(
                "All other authorities", List.of(SmallNumbers.count(others).text())));
        return new FigureTable(
                "authorities",
                "Put to local authorities",
                "Referrals to the children's services of each local authority. One case can be put to several.",
                "Where a child lives. Authorities with fewer than ten are told together, so that none is told of by a few.",
                List.of("Local authority", "Referrals"),
                lines);
    }

    private FigureTable forces(Period quarter) {
        return new FigureTable(
                "forces",
                "Put to police forces",
                "Referrals to each territorial force. One case can be put to several, and to one again after it was opened anew.",
                "Where a child lives: it is often not known. Small areas are hidden, not ranked.",
                List.of("Force", "Referrals"),
                rowsOf(Cut.FORCE, Dimension.FORCE, quarter));
    }

    /** The quarter of the article: schools visited in which at least one child told, out of all schools visited. */
    private List<FigureTable> schools(Period quarter, Map<String, Shown> visits) {
        var sums = rows.sums(Cut.SCHOOL, quarter.first(), quarter.last());
        var told = sums.getOrDefault("YES", 0L);
        var visited = sum(sums);
        if (visited == 0) {
            return List.of();
        }
        var share = new Share(told, visited);
        return List.of(new FigureTable(
                "schools",
                "Schools visited, and in how many a child told",
                "Each school once in the quarter, by whether at least one child told during a visit.",
                "Visits and children: a school counts once. An article said “a quarter of all schools visited”, as an anecdote.",
                List.of("What", "Number"),
                List.of(
                        row("Visits held", visits, ALL),
                        new Row("Schools visited", List.of(share.whole().text())),
                        new Row("At least one child told", List.of(share.part().text())),
                        new Row("Share, %", List.of(share.percent().text())),
                        new Row("How sure that is", List.of(share.words())))));
    }

    /** All visits, and those with a lesson for each age, as one system: the lessons add up to the visits. */
    private Map<String, Shown> visits(Period quarter) {
        var all = sum(rows.sums(Cut.VISIT, quarter.first(), quarter.last()));
        var sums = rows.sums(Cut.TALK, quarter.first(), quarter.last());
        var ages = List.copyOf(labels.of(Dimension.BAND).keySet());
        var cells = new PublishedCells();
        var parts = new ArrayList<>(ages);
        ages.forEach(age -> cells.add(age, sums.getOrDefault(age, 0L)));
        if (ages.stream().mapToLong(age -> sums.getOrDefault(age, 0L)).sum() != all) {
            cells.unshown(WITHOUT_AGE);
            parts.add(WITHOUT_AGE);
        }
        cells.add(ALL, all);
        cells.sum(ALL, parts);
        return cells.publish();
    }

    private FigureTable talks(Map<String, Shown> visits) {
        return new FigureTable(
                "talks",
                "Lessons given at schools that were visited",
                "Each visit that was held, by the age for which its lesson is.",
                "Lessons that teachers give. How many pupils listened at a visit is an estimate and is not added up.",
                List.of("Age", "Visits"),
                labels.of(Dimension.BAND).entrySet().stream()
                        .map(age -> row(age.getValue(), visits, age.getKey()))
                        .toList());
    }

    private static Row row(String label, Map<String, Shown> shown, String cell) {
        return new Row(
                label,
                List.of(shown.getOrDefault(cell, Shown.Sign.NOT_AVAILABLE).text()));
    }

    /** A row for each value that a dimension can have, in its order. */
    private List<Row> rowsOf(Cut cut, Dimension dimension, Period quarter) {
        var shown = counted.alone(cut, quarter);
        return labels.of(dimension).entrySet().stream()
                .map(value -> row(value.getValue(), shown, value.getKey()))
                .toList();
    }

    private static long sum(Map<String, Long> sums) {
        return sums.values().stream().mapToLong(Long::longValue).sum();
    }
}

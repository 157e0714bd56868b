package org.thinkuknow.statistics.ui;

import org.springframework.web.util.HtmlUtils;
import org.thinkuknow.figures.Shown.Sign;
import org.thinkuknow.statistics.FigureBars;
import org.thinkuknow.statistics.FigureTable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers of a table as bars: an SVG that needs no script and prints as it is seen. It is made of what stands in the table and of
 * nothing else; what is hidden there is a hatched stub here. The second period has a pattern and not only another colour (decision 0056).
 */
final class BarChart {

    private static final int LABELS = 250;
    private static final int WIDTH = 330;
    private static final int BAR = 16;
    private static final int GAP = 10;
    private static final int STUB = 14;
    private static final int MOST_COLUMNS = 2;
    private static final int LEGEND = 44;
    private static final int LINE = 15;
    private static final int LONGEST_LINE = 34;

    private final FigureTable table;
    private final FigureBars bars;

    private BarChart(FigureBars bars) {
        this.table = bars.table();
        this.bars = bars;
    }

    /** The chart of a table. */
    static String of(FigureBars bars) {
        return new BarChart(bars).svg();
    }

    private String svg() {
        return ("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 %d %d\" aria-label=\"%s\"><defs><pattern id=\"hatch-%s\" width=\"6\" "
                        + "height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"under\" "
                        + "width=\"6\" height=\"6\"/><rect class=\"line\" width=\"2.5\" height=\"6\"/></pattern></defs>%s%s</svg>")
                .formatted(
                        LABELS + WIDTH + 70,
                        top(table.rows().size()),
                        HtmlUtils.htmlEscape(words()),
                        table.id(),
                        legend(),
                        IntStream.range(0, table.rows().size())
                                .mapToObj(this::row)
                                .collect(Collectors.joining()));
    }

    /** Which bar is of which period. */
    private String legend() {
        if (columns() < MOST_COLUMNS) {
            return "";
        }
        return "<g class=\"legend\"><rect class=\"now\" x=\"%d\" y=\"2\" width=\"22\" height=\"12\"/><text x=\"%d\" y=\"13\">%s</text>"
                        .formatted(
                                LABELS,
                                LABELS + 28,
                                HtmlUtils.htmlEscape(bars.heads().getFirst()))
                + "<rect class=\"before\" x=\"%d\" y=\"20\" width=\"22\" height=\"12\" fill=\"url(#hatch-%s)\"/>"
                        .formatted(LABELS, table.id())
                + "<text x=\"%d\" y=\"31\">%s</text></g>"
                        .formatted(
                                LABELS + 28, HtmlUtils.htmlEscape(bars.heads().getLast()));
    }

    private int top(int place) {
        return (columns() < MOST_COLUMNS ? 0 : LEGEND) + place * rowHigh();
    }

    private int rowHigh() {
        return columns() * BAR + GAP;
    }

    private int columns() {
        return bars.columns().size();
    }

    private String row(int place) {
        var row = table.rows().get(place);
        var top = top(place);
        var cells = bars.cells(row);
        var parts = bars.parts(row);
        return label(row.label(), top + columns() * BAR / 2 + 5)
                + IntStream.range(0, columns())
                        .mapToObj(column -> bar(cells.get(column), parts.get(column), column, top + column * BAR))
                        .collect(Collectors.joining());
    }

    private String bar(String cell, double part, int column, int top) {
        var number = FigureBars.number(cell);
        var wide = number.isEmpty() && cell.equals(Sign.CONFIDENTIAL.text()) ? STUB : Math.round(WIDTH * part);
        var kind = number.isEmpty() ? "hidden" : column == 0 ? "now" : "before";
        var fill = kind.equals("now") ? "" : " fill=\"url(#hatch-%s)\"".formatted(table.id());
        return String.format(
                Locale.UK,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"%s/><text x=\"%d\" y=\"%d\">%s</text>",
                kind,
                LABELS,
                top + 1,
                wide,
                BAR - 2,
                fill,
                LABELS + wide + 5,
                top + BAR - 3,
                HtmlUtils.htmlEscape(cell));
    }

    /** What whoever does not see it hears: the same numbers. */
    private String words() {
        return table.title() + ". "
                + table.rows().stream()
                        .map(row -> row.label() + ": " + String.join(", ", bars.cells(row)))
                        .collect(Collectors.joining("; "));
    }

    /** A long one stands in two lines, around the middle of its bars. */
    private static String label(String label, int middle) {
        var end = label.length() <= LONGEST_LINE ? -1 : label.lastIndexOf(' ', LONGEST_LINE);
        var lines = end < 0 ? List.of(label) : List.of(label.substring(0, end), label.substring(end + 1));
        return IntStream.range(0, lines.size())
                .mapToObj(line -> "<text class=\"label\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                        .formatted(
                                LABELS - 8,
                                middle + (2 * line - lines.size() + 1) * LINE / 2,
                                HtmlUtils.htmlEscape(lines.get(line))))
                .collect(Collectors.joining());
    }
}

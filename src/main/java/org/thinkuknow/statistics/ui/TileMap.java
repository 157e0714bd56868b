package org.thinkuknow.statistics.ui;

import org.springframework.web.util.HtmlUtils;
import org.thinkuknow.statistics.FigureBars;
import org.thinkuknow.statistics.FigureTable;
import org.thinkuknow.statistics.ForceTiles;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The police forces as tiles, about where they lie: each as large as the next, so that nobody reads an area for a number. */
final class TileMap {

    private static final int SIDE = 62;
    private static final int MOST_SHADES = 3;
    private static final int WIDEST = 13;
    private static final String PATTERN = """
            <pattern id="tile-%d" width="%d" height="%d" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <rect class="under" width="10" height="10"/><rect class="line" width="1.6" height="10"/></pattern>""";

    private TileMap() {}

    /** @param table a table with one row a force, named as the tiles are */
    static String of(FigureTable table, ForceTiles tiles) {
        var numbers = table.rows().stream()
                .collect(Collectors.toMap(
                        FigureTable.Row::label, row -> row.cells().getFirst()));
        var largest = numbers.values().stream()
                .flatMapToLong(cell -> FigureBars.number(cell).stream())
                .max()
                .orElse(0);
        var words = table.title() + ", about where each force lies; the numbers stand in the table below.";
        return "<svg class=\"chart tiles\" role=\"img\" viewBox=\"0 0 %d %d\" aria-label=\"%s\"><defs>%s</defs>%s</svg>"
                .formatted(
                        tiles.columns() * SIDE,
                        tiles.lines() * SIDE,
                        HtmlUtils.htmlEscape(words),
                        patterns(),
                        tiles.all().stream()
                                .map(tile -> tile(tile, numbers, largest))
                                .collect(Collectors.joining()));
    }

    /** Denser lines for larger numbers, so that shades are not all there is. */
    private static String patterns() {
        return IntStream.rangeClosed(1, MOST_SHADES)
                .mapToObj(shade -> PATTERN.formatted(shade, WIDEST - 3 * shade, WIDEST - 3 * shade))
                .collect(Collectors.joining());
    }

    private static String tile(ForceTiles.Tile tile, Map<String, String> numbers, long largest) {
        var cell = numbers.getOrDefault(tile.name(), "[x]");
        var x = (tile.column() - 1) * SIDE;
        var y = (tile.line() - 1) * SIDE;
        return """
                <g><title>%s: %s</title><rect class="tile %s" x="%d" y="%d" width="%d" height="%d"%s/>\
                <rect class="plate" x="%d" y="%d" width="%d" height="36"/><text class="force" x="%d" y="%d" text-anchor="middle">%s</text>\
                <text x="%d" y="%d" text-anchor="middle">%s</text></g>""".formatted(
                        HtmlUtils.htmlEscape(tile.name()),
                        HtmlUtils.htmlEscape(cell),
                        shade(cell, largest) == 0 ? "none" : "some",
                        x + 2,
                        y + 2,
                        SIDE - 4,
                        SIDE - 4,
                        shade(cell, largest) == 0 ? "" : " fill=\"url(#tile-%d)\"".formatted(shade(cell, largest)),
                        x + 10,
                        y + 13,
                        SIDE - 20,
                        x + SIDE / 2,
                        y + 28,
                        HtmlUtils.htmlEscape(tile.letters()),
                        x + SIDE / 2,
                        y + 45,
                        HtmlUtils.htmlEscape(cell));
    }

    private static int shade(String cell, long largest) {
        var number = FigureBars.number(cell).orElse(0);
        return number == 0 ? 0 : (int) Math.min(MOST_SHADES, 1 + number * MOST_SHADES / Math.max(1, largest));
    }
}

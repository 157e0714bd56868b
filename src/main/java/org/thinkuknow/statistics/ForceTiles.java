package org.thinkuknow.statistics;

import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thinkuknow.figures.Dimension;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the tile of each police force stands: about where the force lies. */
@Component
public class ForceTiles {

    private static final ClassPathResource FILE = new ClassPathResource("statistics/tiles.csv");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Labels labels;
    private final List<Tile> tiles;

    /**
     * One tile.
     *
     * @param name    what the force is called
     * @param letters a short name that fits on it
     * @param column  from the left, from 1
     * @param line    from above, from 1
     */
    public record Tile(String code, String name, String letters, int column, int line) {}

    ForceTiles(Labels labels) {
        this.labels = labels;
        this.tiles = read();
    }

    /** Every tile, with the force's name as tables have it. */
    public List<Tile> all() {
        var names = labels.of(Dimension.FORCE);
        return tiles.stream()
                .map(tile -> new Tile(
                        tile.code(),
                        names.getOrDefault(tile.code(), tile.code()),
                        tile.letters(),
                        tile.column(),
                        tile.line()))
                .toList();
    }

    /** How many columns there are. */
    public int columns() {
        return tiles.stream().mapToInt(Tile::column).max().orElse(1);
    }

    /** How many lines there are. */
    public int lines() {
        return tiles.stream().mapToInt(Tile::line).max().orElse(1);
    }

    private static List<Tile> read() {
        try (var parser = FORMAT.parse(new InputStreamReader(FILE.getInputStream(), StandardCharsets.UTF_8))) {
            return parser.stream()
                    .map(row -> new Tile(
                            row.get("force"),
                            row.get("force"),
                            row.get("short"),
                            Integer.parseInt(row.get("column")),
                            Integer.parseInt(row.get("row"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

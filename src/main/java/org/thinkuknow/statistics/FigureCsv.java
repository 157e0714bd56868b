package org.thinkuknow.statistics;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Tables for a spreadsheet, one number a line. Byte order mark first, or Excel reads the letters wrong. */
public final class FigureCsv {

    private FigureCsv() {}

    /** The tables of one or several periods, as they stand on the page. */
    public static String of(List<FigureTable> tables) {
        var csv = new StringBuilder("\ufeff");
        try (var printer = new CSVPrinter(csv, CSVFormat.EXCEL)) {
            printer.printRecord("table", "row", "column", "value");
            for (var table : tables) {
                for (var row : table.rows()) {
                    for (var place = 0; place < row.cells().size(); place++) {
                        printer.printRecord(Stream.of(
                                table.title(),
                                row.label(),
                                table.heads().get(place + 1),
                                row.cells().get(place)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }
}

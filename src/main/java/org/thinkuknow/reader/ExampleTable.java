package org.thinkuknow.reader;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes examples as the files below content/cues/examples have them, so that they can be put there. */
public final class ExampleTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader(Examples.COLUMNS.toArray(String[]::new))
            .setRecordSeparator('\n')
            .get();

    private ExampleTable() {}

    /** One line for each, below the names of the columns. */
    public static String csv(List<Example> examples) {
        var text = new StringWriter();
        try (var table = new CSVPrinter(text, FORMAT)) {
            for (var each : examples) {
                table.printRecord(
                        each.id(),
                        each.level().name().toLowerCase(Locale.ROOT),
                        each.writer(),
                        each.age(),
                        each.voice(),
                        each.language(),
                        each.theme(),
                        each.arguable() ? "yes" : "",
                        each.why(),
                        each.message());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

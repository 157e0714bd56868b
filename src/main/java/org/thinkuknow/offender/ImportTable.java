package org.thinkuknow.offender;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a table of registered offenders line by line; of what is in memory at once, a line has its limit. */
final class ImportTable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private ImportTable() {}

    /** Takes the lines of a file as they are read. */
    @FunctionalInterface
    interface Lines {

        /** @param number of its first line of text, counted from one, as a program that shows the file counts */
        void line(long number, ImportCells cells);
    }

    /** @throws ImportRefused if the file cannot be read as such a table to its end */
    static void read(Path file, Lines lines) {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var bytes = Files.newInputStream(file);
                var text = new Bounded(new InputStreamReader(bytes, strict))) {
            read(text, lines);
        } catch (UncheckedIOException | IOException e) {
            throw new ImportRefused(
                    "The file cannot be read to its end. It must be a table in UTF-8 with commas, and each"
                            + " quotation mark must be closed.");
        }
    }

    private static void read(Bounded text, Lines lines) throws IOException {
        try (var records = FORMAT.parse(text)) {
            var each = records.iterator();
            if (!each.hasNext()) {
                throw new ImportRefused("The file is empty.");
            }
            var columns = columns(each.next());
            var number = records.getCurrentLineNumber() + 1;
            text.next();
            while (each.hasNext()) {
                var record = each.next();
                if (!isBlank(record)) {
                    lines.line(number, cells(columns, record));
                }
                number = records.getCurrentLineNumber() + 1;
                text.next();
            }
        }
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    /** A heading that we do not know may be a mistyped one, under which something would be lost in silence. */
    private static List<ImportColumn> columns(CSVRecord heading) {
        var columns = new ArrayList<ImportColumn>();
        for (var place = 0; place < heading.size(); place++) {
            var written = heading.get(place);
            var known = ImportColumn.of(place == 0 ? written.replace("\ufeff", "") : written);
            if (known.isEmpty() || columns.contains(known.get())) {
                throw new ImportRefused("Column %d has a heading that %s."
                        .formatted(place + 1, known.isEmpty() ? "we do not know" : "stands there twice"));
            }
            columns.add(known.get());
        }
        var missing = Arrays.stream(ImportColumn.values())
                .filter(column -> column.isNeeded() && !columns.contains(column))
                .map(ImportColumn::heading)
                .collect(Collectors.joining("”, “"));
        if (!missing.isEmpty()) {
            throw new ImportRefused("The file has no column “%s”.".formatted(missing));
        }
        return columns;
    }

    private static ImportCells cells(List<ImportColumn> columns, CSVRecord record) {
        var cells = new EnumMap<ImportColumn, String>(ImportColumn.class);
        for (var place = 0; place < Math.min(columns.size(), record.size()); place++) {
            cells.put(columns.get(place), record.get(place).strip());
        }
        var read = new ImportCells(cells);
        if (record.size() != columns.size()) {
            read.wrong("The line has %d cells, and the heading has %d.".formatted(record.size(), columns.size()));
        }
        return read;
    }

    /** Gives up where a line does not end: a forgotten quotation mark makes one line of a whole file. */
    private static final class Bounded extends FilterReader {

        private static final int LONGEST = 200_000;

        private int left = LONGEST;

        Bounded(Reader text) {
            super(text);
        }

        void next() {
            left = LONGEST;
        }

        private int counted(int count) {
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new ImportRefused(
                        "A line is longer than %,d characters: a quotation mark may not be closed.".formatted(LONGEST));
            }
            return count;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            counted(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(char[] piece, int from, int length) throws IOException {
            return counted(super.read(piece, from, length));
        }
    }
}

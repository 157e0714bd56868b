package org.thinkuknow.schools;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/** Reads a table of text whose cells are parted by commas. */
final class CsvText {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();

    private CsvText() {}

    static void read(Reader text, TableLines lines) throws IOException {
        var watched = new LastCharacter(text);
        lines.begin();
        try (var records = FORMAT.parse(watched)) {
            var each = records.iterator();
            var number = records.getCurrentLineNumber() + 1;
            for (var line = next(each); line.isPresent(); line = next(each)) {
                lines.line(number, line.get().toList());
                number = records.getCurrentLineNumber() + 1;
            }
        }
        lines.end(watched.endedALine());
    }

    private static Optional<CSVRecord> next(Iterator<CSVRecord> records) {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw new RefusedFile(
                    "The file cannot be read to its end: it may be cut off within a cell in quotation marks. "
                            + "Please download it again.");
        }
    }

    /** Remembers whether the last thing that was read ended a line. */
    private static final class LastCharacter extends FilterReader {

        private int last = '\n';

        LastCharacter(Reader text) {
            super(text);
        }

        boolean endedALine() {
            return last == '\n' || last == '\r';
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            last = one < 0 ? last : one;
            return one;
        }

        @Override
        public int read(char[] piece, int from, int length) throws IOException {
            var count = super.read(piece, from, length);
            last = count > 0 ? piece[from + count - 1] : last;
            return count;
        }
    }
}

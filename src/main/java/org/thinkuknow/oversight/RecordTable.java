package org.thinkuknow.oversight;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.printing.Cell;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Lines of the record for a spreadsheet. Byte order mark first, or Excel reads the letters wrong. */
final class RecordTable {

    private final StringBuilder text = new StringBuilder("\ufeff");
    private final CSVPrinter printer;
    private int length;

    RecordTable() {
        try {
            printer = CSVFormat.EXCEL
                    .builder()
                    .setHeader("when (London)", "when (UTC)", "who", "what", "more", "of which")
                    .get()
                    .print(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(RecordPage.Line line) {
        print(
                UkTime.exact(line.at()),
                line.at(),
                Cell.harmless(line.who()),
                Cell.harmless(line.what()),
                Cell.harmless(line.ours() ? line.detail() : RecordPage.NOT_OURS + " " + line.detail()),
                Cell.harmless(line.subject()));
        length++;
    }

    /** How many lines it has, without its head. */
    int length() {
        return length;
    }

    /** The whole table. */
    String end(boolean more) {
        if (more) {
            print(
                    "",
                    "",
                    "",
                    "These are the newest %,d lines, and there are others. Choose fewer days.".formatted(length),
                    "",
                    "");
        }
        return text.toString();
    }

    private void print(Object... cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

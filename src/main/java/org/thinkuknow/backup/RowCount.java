package org.thinkuknow.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the rows of each table as a dump passes, a row a line, and knows whether the dump came to its end. */
final class RowCount extends FilterOutputStream {

    private static final int LONGEST_BEGINNING = 200;
    private static final String ROW = "INSERT INTO `";
    private static final String END = "-- Dump completed";

    private final byte[] beginning = new byte[LONGEST_BEGINNING];
    private final TreeMap<String, Long> rows = new TreeMap<>();
    private int length;
    private boolean complete;

    RowCount(OutputStream into) {
        super(into);
    }

    @Override
    public void write(int letter) throws IOException {
        out.write(letter);
        look((byte) letter);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        for (var place = from; place < from + count; place++) {
            look(bytes[place]);
        }
    }

    private void look(byte letter) {
        if (letter == '\n') {
            endOfLine();
            length = 0;
        } else if (length < LONGEST_BEGINNING) {
            beginning[length++] = letter;
        }
    }

    private void endOfLine() {
        if (length == 0) {
            return;
        }
        var line = new String(beginning, 0, length, StandardCharsets.UTF_8);
        complete = line.startsWith(END);
        if (line.startsWith(ROW)) {
            rows.merge(line.substring(ROW.length(), line.indexOf('`', ROW.length())), 1L, Long::sum);
        }
    }

    /** Rows by table; a table without a row is not in it. */
    SortedMap<String, Long> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    /** Whether the last line says that nothing is missing. */
    boolean isComplete() {
        return complete;
    }
}

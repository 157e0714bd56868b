package org.thinkuknow.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What became of the lines of one file. */
public class ImportTally {

    /** More would be read by nobody; how many there were is said all the same. */
    private static final int MOST_SHOWN = 50;

    private final String file;
    private final List<String> reasons = new ArrayList<>();
    private int read;
    private int added;
    private int changed;
    private int closed;
    private int older;
    private int refused;

    ImportTally(String file) {
        this.file = file;
    }

    void read() {
        read++;
    }

    void added() {
        added++;
    }

    void changed(boolean nowClosed) {
        changed++;
        closed += nowClosed ? 1 : 0;
    }

    void older() {
        older++;
    }

    void refused(long line, String reason) {
        refused++;
        if (reasons.size() < MOST_SHOWN) {
            reasons.add("line %,d: %s".formatted(line, reason));
        }
    }

    /** Lines below the heading. */
    public int lines() {
        return read;
    }

    /** Schools, or links between two, that the register did not have. */
    public int fresh() {
        return added;
    }

    /** Schools of which something is new, with those that have closed. */
    public int altered() {
        return changed;
    }

    /** Schools that are closed now and were not before. */
    public int nowClosed() {
        return closed;
    }

    /** Lines that stay away because a newer list has named their school. */
    public int outdated() {
        return older;
    }

    /** Lines that were not understood. */
    public int leftOut() {
        return refused;
    }

    /** Whether the register is another one than before. */
    public boolean changedAnything() {
        return added + changed > 0;
    }

    /** The closing table, and why lines were refused. */
    public List<String> table() {
        var rows = Stream.of(
                row("read", read),
                row("new", added),
                row("changed", changed),
                row("of these closed", closed),
                row("as before", read - added - changed - older - refused),
                row("known from a newer list", older),
                row("refused", refused));
        var rest = refused > reasons.size()
                ? Stream.of("  and %,d more".formatted(refused - reasons.size()))
                : Stream.<String>empty();
        return Stream.of(Stream.of(file), rows, reasons.stream().map(reason -> "  " + reason), rest)
                .flatMap(lines -> lines)
                .toList();
    }

    private static String row(String title, int count) {
        return "  %-24s%,9d".formatted(title, count);
    }
}

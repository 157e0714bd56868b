package org.thinkuknow.offender;

import java.util.List;

/**
 * What became of the lines of a file.
 *
 * @param read    lines below the heading
 * @param added   people who are on the register now and were not before; of a dry run, who would be
 * @param known   people whom the register has, who stay as they are there
 * @param faulty  lines that were not understood
 * @param entered whether anything was entered
 */
public record ImportOutcome(int read, int added, int known, int faulty, boolean entered) {

    /** The closing table. */
    public List<String> table() {
        return List.of(
                row("read", read),
                row(entered ? "new" : "new, if it is entered", added),
                row("known already", known),
                row("faulty", faulty));
    }

    private static String row(String title, int count) {
        return "  %-24s%,9d".formatted(title, count);
    }
}

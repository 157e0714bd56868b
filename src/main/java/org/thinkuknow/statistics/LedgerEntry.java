package org.thinkuknow.statistics;

import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the ledger says about one subject: all that was counted of it at its last change. A subject is a keyed hash of a module and a
 * reference; nobody can go back from it.
 *
 * @param revision from 1, one more with each change
 * @param lines    the facts, one a line
 * @param ended    whether nobody can say any more what it was about
 */
record LedgerEntry(byte[] subject, int revision, String lines, boolean ended) {

    private static final String LINE = "\n";
    private static final int PARTS = 3;

    LedgerEntry(byte[] subject, int revision, String lines) {
        this(subject, revision, lines, false);
    }

    static String lines(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.kind() + " " + fact.day() + " " + fact.line())
                .sorted()
                .collect(Collectors.joining(LINE));
    }

    List<Fact> facts() {
        return lines.lines().map(LedgerEntry::fact).toList();
    }

    private static Fact fact(String line) {
        var parts = line.split(" ", PARTS);
        return Fact.read(FactKind.valueOf(parts[0]), LocalDate.parse(parts[1]), parts[2]);
    }

    /** Never the hash. */
    @Override
    public String toString() {
        return "LedgerEntry[" + revision + "]";
    }
}

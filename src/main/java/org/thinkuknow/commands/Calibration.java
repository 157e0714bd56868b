package org.thinkuknow.commands;

import org.thinkuknow.reader.Reading;
import org.thinkuknow.reader.Reading.Opinion;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts how often what the reader says was level one: what it calls urgent, and how sure it was. */
final class Calibration {

    private static final int BANDS = 5;

    private final List<Said> all = new ArrayList<>();

    /**
     * Notes a reading.
     *
     * @param level as it was given, or empty
     * @return the reading in a word
     */
    String note(Reading reading, String level) {
        if (!level.isBlank()) {
            all.add(new Said(reading, level.toLowerCase(Locale.ROOT).equals("one")));
        }
        return reading.opinion().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Prints it, if levels were given. */
    void print(PrintStream out) {
        if (all.isEmpty()) {
            return;
        }
        out.printf("%n%-28s %9s %10s%n", "the reader said", "messages", "level one");
        for (var opinion : Opinion.values()) {
            print(
                    opinion.words(),
                    all.stream()
                            .filter(said -> said.reading().opinion() == opinion)
                            .toList(),
                    out);
        }
        for (var band = 0; band < BANDS; band++) {
            var from = band / (double) BANDS;
            var to = (band + 1) / (double) BANDS;
            var last = band == BANDS - 1;
            print(
                    "sure from %.1f to %.1f".formatted(from, to),
                    all.stream()
                            .filter(said -> said.reading().opinion() != Opinion.NOT_READ)
                            .filter(said -> said.reading().urgency() >= from
                                    && (said.reading().urgency() < to || last))
                            .toList(),
                    out);
        }
    }

    private static void print(String name, List<Said> some, PrintStream out) {
        var ones = some.stream().filter(Said::one).count();
        out.printf(
                "%-28s %9d %10s%n",
                name, some.size(), some.isEmpty() ? "-" : Math.round(100.0 * ones / some.size()) + " %");
    }

    private record Said(Reading reading, boolean one) {}
}

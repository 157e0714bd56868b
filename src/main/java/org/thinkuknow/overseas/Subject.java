package org.thinkuknow.overseas;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Who a package is about.
 *
 * @param name        forename, then family name
 * @param born        null if nobody knows
 * @param sex         {@code M}, {@code F} or {@code X}; empty if nobody knows
 * @param nationality ISO 3166 alpha-2; empty if nobody knows
 * @param document    its kind, its country and its last four digits, never the whole number; may be empty
 */
public record Subject(
        String name,
        List<String> otherNames,
        @Nullable LocalDate born,
        String sex,
        String nationality,
        String document,
        Certainty certainty) {

    public Subject {
        otherNames = List.copyOf(otherNames);
    }

    /** Never the name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Subject[" + certainty + "]";
    }
}

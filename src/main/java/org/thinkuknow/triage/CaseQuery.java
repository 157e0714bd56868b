package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What somebody looks for among all cases, open and closed.
 *
 * @param from the first day of receipt
 * @param to the last day of receipt, at most a year later
 * @param level the level that counts, or any
 * @param state or any
 * @param owner the username of who has it, or blank
 * @param agency a part of the name of an agency that it was referred to, or blank
 * @param reference how its reference begins, of whatever day, or blank
 */
public record CaseQuery(
        LocalDate from,
        LocalDate to,
        @Nullable Level level,
        @Nullable CaseState state,
        String owner,
        String agency,
        String reference) {

    /** @throws TriageRefused with a sentence for the officer if the days are not a span of at most a year */
    public CaseQuery {
        if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
            throw new TriageRefused("Please choose a first and a last day, at most a year apart.");
        }
        if (owner.length() > 60 || agency.length() > 120 || reference.length() > 20) {
            throw new TriageRefused("That name or reference is too long.");
        }
    }

    /** What the cases have in common first of all, for the audit record. */
    String span() {
        return reference.isBlank() ? "of %s to %s".formatted(from, to) : "whose reference begins with a given one";
    }
}

package org.thinkuknow.onboarding;

import org.apache.commons.csv.CSVFormat;

import java.util.Optional;

/**
 * A line of a list of colleagues, and whether they can be asked.
 *
 * @param line    in which line of the list they stand, counted from 1
 * @param problem why they cannot be asked; empty if they can
 * @param toMend  whether they could be asked if the line were put right; not so of whoever has been asked, or has an account
 */
public record ListedColleague(int line, Invitee colleague, Optional<String> problem, boolean toMend) {

    /** The line as it can stand in a list again. */
    public String text() {
        return colleague.mail().isEmpty()
                ? CSVFormat.DEFAULT.format(colleague.name())
                : CSVFormat.DEFAULT.format(colleague.name(), colleague.mail());
    }

    /** Never the name or the address: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "ListedColleague[" + line + "]";
    }
}

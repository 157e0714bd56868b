package org.thinkuknow.onboarding;

import java.util.Optional;

/**
 * A line of a list of colleagues, and whether they can be asked.
 *
 * @param line    in which line of the list they stand, counted from 1
 * @param problem why they cannot be asked; empty if they can
 */
public record ListedColleague(int line, Invitee colleague, Optional<String> problem) {

    /** Never the name or the address: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "ListedColleague[" + line + "]";
    }
}

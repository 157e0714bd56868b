package org.thinkuknow.onboarding;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.schools.RegisteredSchool;

/**
 * A request to bring a school on board, as administrators see it.
 *
 * @param school    as the register has it; null if it has it no more
 * @param state     where it stands, in a sentence
 * @param mayLetter whether a letter with a code can be made
 * @param hasLetter whether there is a letter to print
 * @param open      whether it can be refused
 */
public record JoiningSchool(
        String reference,
        @Nullable RegisteredSchool school,
        String name,
        String mail,
        String state,
        boolean mayLetter,
        boolean hasLetter,
        boolean open) {

    /** Never the name or the address: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "JoiningSchool[" + reference + "]";
    }
}

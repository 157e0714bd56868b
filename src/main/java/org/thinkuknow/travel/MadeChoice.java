package org.thinkuknow.travel;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A choice as it was made.
 *
 * @param chosenBy a username
 * @param inPackage the reference of the package that was begun with it; missing if no country is told
 */
public record MadeChoice(
        NewChoice chosen,
        String chosenBy,
        Instant chosenAt,
        @Nullable String inPackage) {

    /** Never the reasons: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "MadeChoice[" + chosen.choice() + "]";
    }
}

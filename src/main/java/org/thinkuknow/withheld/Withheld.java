package org.thinkuknow.withheld;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Words that did not go out with one thing that did.
 *
 * @param by      the username of who left them out
 * @param givenAt when they were given after all; null while they are left out
 * @param givenBy the username of who gave them
 */
public record Withheld(
        long id,
        WithheldWords what,
        String by,
        Instant at,
        @Nullable Instant givenAt,
        @Nullable String givenBy) {

    /** Whether they are left out still. */
    public boolean isLeftOut() {
        return givenAt == null;
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Withheld[" + id + "]";
    }
}

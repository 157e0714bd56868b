package org.thinkuknow.triage;

import java.time.Instant;

/**
 * What a colleague left to the signed-in officer at the end of a shift. It is about no case and stands in no child's file.
 *
 * @param reference its own, which says nothing
 * @param by        the username of the colleague
 * @param read      whether the officer has ticked it
 */
public record ShiftNote(String reference, String by, Instant at, boolean read, String text) {
    @Override
    public String toString() {
        return "ShiftNote[" + reference + "]";
    }
}

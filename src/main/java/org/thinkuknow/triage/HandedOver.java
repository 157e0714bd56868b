package org.thinkuknow.triage;

import java.util.List;

/**
 * What one colleague handed to the signed-in officer.
 *
 * @param by     the username of the colleague
 * @param byName their name
 * @param notes  what they left about the shift, the latest first, read or not
 * @param cases  their cases that the officer has now and has not opened since, the latest first
 */
public record HandedOver(String by, String byName, List<ShiftNote> notes, List<HandedCase> cases) {

    /** Whether something of it waits to be read. */
    public boolean waits() {
        return !cases.isEmpty() || notes.stream().anyMatch(note -> !note.read());
    }
}

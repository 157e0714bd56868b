package org.thinkuknow.triage;

import java.time.Instant;

/**
 * A case that a colleague handed to the signed-in officer, who has not opened it since.
 *
 * @param byName the name of the colleague
 * @param note   what they need to know
 */
public record HandedCase(String reference, String byName, Instant at, String note) {
    @Override
    public String toString() {
        return "HandedCase[" + reference + "]";
    }
}

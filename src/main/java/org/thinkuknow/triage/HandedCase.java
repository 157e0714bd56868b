package org.thinkuknow.triage;

import java.time.Instant;

/**
 * A case that a colleague handed to the signed-in officer, who has not opened it since.
 *
 * @param queued how it stands
 * @param by     the username of the colleague
 * @param note   what they need to know of it; may be empty
 */
public record HandedCase(QueuedCase queued, String by, Instant at, String note) {

    /** The case's reference. */
    public String reference() {
        return queued.facts().reference();
    }

    @Override
    public String toString() {
        return "HandedCase[" + reference() + "]";
    }
}

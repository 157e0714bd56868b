package org.thinkuknow.retention;

import java.time.Instant;

/** A report that must not be erased, who says so and why. */
public record HeldReport(String reference, String reason, String setBy, Instant setAt) {

    /** Never the reason: it may name a child. */
    @Override
    public String toString() {
        return "HeldReport[" + reference + "]";
    }
}

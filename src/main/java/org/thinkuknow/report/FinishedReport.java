package org.thinkuknow.report;

import java.time.Instant;

/** A report whose case has ended, and when. */
public record FinishedReport(String reference, Instant finishedAt) {

    /** Before every other: where a walk through them begins. */
    public static final FinishedReport BEFORE_ALL = new FinishedReport("", Instant.EPOCH);
}

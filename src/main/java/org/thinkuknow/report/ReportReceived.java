package org.thinkuknow.report;

import org.jspecify.annotations.Nullable;

/**
 * A report is stored. Carries the reference, never a word of it.
 *
 * @param urgent whether a first glance took it for grave; null if nobody has glanced at it
 */
public record ReportReceived(String reference, @Nullable Boolean urgent) {

    /** For a condition: the reaction that waits behind nothing. */
    public static final String IS_URGENT = "#received.urgent() == true";
    /** For a condition: every other. */
    public static final String IS_NOT_URGENT = "#received.urgent() != true";
}

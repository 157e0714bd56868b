package org.thinkuknow.retention;

import java.time.Instant;

/**
 * A line of the log of what was erased.
 *
 * @param rule why: the rule and its months
 * @param what the kinds of rows and how many of each
 */
public record ErasedReport(String reference, Instant finishedAt, Instant erasedAt, String rule, String what) {
}

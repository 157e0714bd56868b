package org.thinkuknow.retention;

import java.time.Instant;

/**
 * A line of the log of what was erased.
 *
 * @param finishedAt from when its time counted: the end of its case, or the last change of a draft
 * @param rule why: the rule and its months or days
 * @param what the kinds of rows and how many of each
 */
public record ErasedReport(String reference, Instant finishedAt, Instant erasedAt, String rule, String what) {}

package org.thinkuknow.retention;

import java.time.Instant;

/** A report that will be erased, when and under which rule, unless it is held. */
public record DueReport(String reference, Instant finishedAt, Instant due, String rule, boolean held) {}

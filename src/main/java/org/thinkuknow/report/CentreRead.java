package org.thinkuknow.report;

import java.time.Instant;

/** An officer of the centre has read a report for the first time. */
public record CentreRead(String reference, Instant at) {}

package org.thinkuknow.report;

import java.time.Instant;

/** The centre has finished its part of a report. That can happen again after it was opened anew. */
public record CentreFinished(String reference, Instant at) {}

package org.thinkuknow.audit;

import java.time.Instant;

/** One line of the record, for reading. */
public record Recorded(Instant at, String who, String act, String subject, String detail) {}

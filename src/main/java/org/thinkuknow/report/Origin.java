package org.thinkuknow.report;

import java.time.Instant;

/**
 * Where a report came from, without a word of it.
 *
 * @param host the key of the site whose button was pressed or that handed it in, or empty
 */
public record Origin(Door door, String host, Instant receivedAt) {}

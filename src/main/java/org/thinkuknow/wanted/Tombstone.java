package org.thinkuknow.wanted;

import java.time.Instant;

/**
 * What stays of somebody who was shown: no name.
 *
 * @param status {@code located} or {@code withdrawn}
 * @param since  since when nobody may show them
 */
public record Tombstone(String reference, String status, Instant since) {}

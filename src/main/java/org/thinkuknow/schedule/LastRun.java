package org.thinkuknow.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * How erasing went the last time.
 *
 * @param title what is erased, for people
 * @param doubt why nothing was erased, or not everything; empty if it went its way
 */
public record LastRun(String title, Instant endedAt, ErasingTally tally, Optional<Doubt> doubt) {}

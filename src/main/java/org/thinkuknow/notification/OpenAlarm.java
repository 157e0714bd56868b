package org.thinkuknow.notification;

import java.time.Instant;

/**
 * Something that waits for somebody now.
 *
 * @param since  since when it waits
 * @param saidAt when it was last said
 */
public record OpenAlarm(Instant since, Instant saidAt) {}

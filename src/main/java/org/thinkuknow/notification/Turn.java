package org.thinkuknow.notification;

import java.time.Instant;

/** Somebody's time on call, as the roster shows it. */
public record Turn(long id, String username, String name, String address, Rung rung, Instant from, Instant to) {
}

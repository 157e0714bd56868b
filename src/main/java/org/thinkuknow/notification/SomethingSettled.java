package org.thinkuknow.notification;

import java.time.Instant;

/** Nothing of a subject waits any more: its alarm ends. */
public record SomethingSettled(String subject, Instant at) {}

package org.thinkuknow.triage;

import org.thinkuknow.notification.EscalationTier;

import java.time.Instant;

/**
 * Somebody is told that a case waits.
 *
 * @param what  what it waits for, such as "first look"; {@link #UNCLAIMED} while nobody has it, {@link #UNREAD} while nobody
 *              has opened it since it became level one
 * @param since when that began to wait, or was due
 * @param step  counts up while the same thing goes on waiting
 * @param at    when they were to be told
 */
public record Escalation(String what, Instant since, int step, EscalationTier rung, Instant at) {

    /** A level-one case that nobody has taken. */
    public static final String UNCLAIMED = "somebody to take it";

    /** A case that somebody has, and that became level one. */
    public static final String UNREAD = "somebody to read it";

    boolean isRepeated() {
        return UNCLAIMED.equals(what) || UNREAD.equals(what);
    }

    /** Names this alert among all that the case ever gives. */
    String stepWords() {
        return "%s %d".formatted(what, step);
    }

    boolean isOf(Escalation other) {
        return what.equals(other.what) && since.equals(other.since);
    }
}

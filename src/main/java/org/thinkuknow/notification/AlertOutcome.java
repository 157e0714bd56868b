package org.thinkuknow.notification;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What became of one alert to one person, or that there was nobody.
 *
 * @param step     as {@link SomethingWaits} has it
 * @param dueAt    as {@link SomethingWaits} has it
 * @param rung     what the person was told as, or the tier that had nobody; none of what was kept before that was noted
 * @param name     the person's name; empty if there was nobody
 * @param madeAt   when the alert was made, or it was found that there is nobody
 * @param at       when it was sent, or last failed; when it was made as long as neither has happened
 */
public record AlertOutcome(
        String step,
        Instant dueAt,
        @Nullable EscalationTier rung,
        String name,
        State state,
        Instant madeAt,
        Instant at) {

    /** How far an alert came. */
    public enum State {
        /** It was made and has not been tried. */
        MADE,
        /** The mail server took it. */
        SENT,
        /** The mail server did not take it; it is tried again. */
        FAILED_FOR_NOW,
        /** The address takes no mail. */
        FAILED_FOR_GOOD,
        /** Nobody is on call, and there is nobody else. */
        NOBODY_ON_CALL,
        /** No address of anybody takes mail. */
        NOBODY_REACHED
    }

    /** What it was about, in a few words. */
    public String what() {
        return SomethingWaits.what(step);
    }

    /** Whether nobody was told: neither on call nor instead. */
    public boolean isNobody() {
        return state == State.NOBODY_ON_CALL || state == State.NOBODY_REACHED;
    }
}

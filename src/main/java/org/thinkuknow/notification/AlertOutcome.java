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
 * @param way      how they were to be told; an e-mail if there was nobody
 * @param madeAt   when the alert was made, or it was found that there is nobody
 * @param at       when it was sent, last failed or was dropped; of what is held, the soonest that it leaves; otherwise when it was made
 */
public record AlertOutcome(
        String step,
        Instant dueAt,
        @Nullable EscalationTier rung,
        String name,
        Way way,
        State state,
        Instant madeAt,
        Instant at) {

    /** How far an alert came. */
    public enum State {
        /** It was made and has not been tried. */
        MADE,
        /** It leaves later, with others: as its person chose, or because they have quiet hours. */
        HELD,
        /** What it was about was settled before it left. */
        DROPPED,
        /** The server of its way took it. */
        SENT,
        /** The server of its way did not take it; it is tried again. */
        FAILED_FOR_NOW,
        /** The address or number takes nothing, or it was tried too long. */
        FAILED_FOR_GOOD,
        /** Nobody is on call, and there is nobody else. */
        NOBODY_ON_CALL,
        /** No way to anybody takes anything. */
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

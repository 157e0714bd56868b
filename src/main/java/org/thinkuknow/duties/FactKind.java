package org.thinkuknow.duties;

import java.util.Map;

/**
 * A fact that can be entered.
 *
 * @param key   what it is called in a table of facts
 * @param means the same in words
 * @param is    the kind of event or spell, the duty that a notification answers, or the name of what is told
 * @param holds what can stand there
 * @param sets  what is told besides
 */
public record FactKind(String key, String means, String is, Holds holds, Map<String, String> sets) {

    /** What a fact says. */
    public enum Holds {
        /** An event: a day, or a day and time, several with commas; of what did not happen, {@code none}. */
        EVENT,
        /** A notification that was given: a day, or a day and time. */
        NOTICE,
        /** An event with its place: {@code 2026-12-27@Gatwick}. */
        EVENT_WITH_PLACE,
        /** From a day to a day, {@code 2026-11-02..2026-11-08}, several with commas; without an end if nobody knows it. */
        SPELL,
        /** The first half of a spell. */
        SPELL_START,
        /** The second half of one. */
        SPELL_END,
        /** {@code yes} or {@code no}. */
        YES_OR_NO,
        /** The same, of the opposite. */
        NO_OR_YES,
        /** A whole number. */
        NUMBER,
        /** Any words. */
        WORDS,
        /** What has no part in counting, and is a circumstance that a question may ask for. */
        ASIDE
    }

    boolean isEvent() {
        return holds == Holds.EVENT || holds == Holds.EVENT_WITH_PLACE;
    }
}

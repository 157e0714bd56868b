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

    /** How it is written, for whoever enters it. */
    public String hint() {
        return switch (holds) {
            case EVENT -> "A day such as 2026-11-24, or with a time, 2026-11-24T18:30.";
            case NOTICE -> "The day on which it was given, such as 2026-11-24.";
            case EVENT_WITH_PLACE -> "A day and a place, such as 2026-12-27@Gatwick.";
            case SPELL ->
                "From a day to a day, such as 2026-11-02..2026-11-08; 2026-11-02.. while nobody knows the end.";
            case SPELL_START, SPELL_END -> "A day and a time, such as 2026-11-24T18:30.";
            case YES_OR_NO, NO_OR_YES -> "yes or no.";
            case NUMBER -> "A number.";
            case WORDS, ASIDE -> "In a few words.";
        };
    }

    boolean isEvent() {
        return holds == Holds.EVENT || holds == Holds.EVENT_WITH_PLACE;
    }
}

package org.thinkuknow.duties;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A time from one day or moment to another: in custody, in hospital, abroad, or staying somewhere.
 *
 * @param kind  as {@code content/law/facts.yaml} names it
 * @param to    the day of release, return or leaving; missing while nobody knows it
 * @param place which of several premises; empty where nobody told them apart
 */
public record Spell(String kind, When from, @Nullable When to, String place) {

    /** @throws IllegalArgumentException with a sentence for people, if it ends before it begins */
    public Spell {
        if (to != null && !from.isNotAfter(to)) {
            throw new IllegalArgumentException("%s..%s ends before it begins.".formatted(from, to));
        }
    }

    /** One of which it does not matter where it was. */
    public Spell(String kind, When from, @Nullable When to) {
        this(kind, from, to, "");
    }

    /** Whether it lasts at the end of a day; the day of release or return is a day in freedom. */
    boolean lastsAtEndOf(LocalDate day) {
        return !day.isBefore(from.day()) && (to == null || day.isBefore(to.day()));
    }

    /** Whether any part of a day is in it. */
    boolean touches(LocalDate day) {
        return !day.isBefore(from.day()) && (to == null || !day.isAfter(to.day()));
    }

    /** Whether it began and ended on one day. */
    boolean isWithinADay() {
        return to != null && from.day().equals(to.day());
    }
}

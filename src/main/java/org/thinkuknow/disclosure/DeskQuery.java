package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What a lead wants to see on the desk. Every part narrows it.
 *
 * @param stage     null for whatever stage, which is for a search alone
 * @param category  null for all
 * @param className the class as an address names it ({@link DeskPage.ClassChoice#inAddress}); empty for all
 * @param mine      only what whoever is signed in acts on or is asked about
 * @param year      the school year in which it was handed over; only of what was referred or closed
 * @param words     part of a child's name, a class or a reference; empty for no search
 * @param most      as many are shown
 */
public record DeskQuery(
        @Nullable Stage stage,
        @Nullable Category category,
        String className,
        boolean mine,
        SchoolYear year,
        String words,
        int most) {

    /** As many as are shown at first, and are added by each press. */
    public static final int STEP = 50;

    private static final int LONGEST = 200;

    /** Longer words than anybody's name are cut, because they find nothing more. */
    public DeskQuery {
        words = words.strip();
        if (words.codePointCount(0, words.length()) > LONGEST) {
            words = words.substring(0, words.offsetByCodePoints(0, LONGEST));
        }
    }

    /** Whether records are looked for, at whatever stage. */
    public boolean isSearch() {
        return !words.isEmpty();
    }

    /** Whether anything but the stage narrows it. */
    public boolean isNarrowed() {
        return category != null || !className.isEmpty() || mine;
    }

    /** The same, with more of them. */
    public DeskQuery withMore() {
        return new DeskQuery(stage, category, className, mine, year, words, most + STEP);
    }

    /** Never what was looked for: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "DeskQuery[" + stage + "]";
    }
}

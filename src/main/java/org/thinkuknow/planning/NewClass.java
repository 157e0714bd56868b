package org.thinkuknow.planning;

import org.thinkuknow.learning.AgeBand;

import java.util.regex.Pattern;

/**
 * A request for a class; it checks itself when made. A class has a name of its own and no pupils.
 *
 * @param name      short, such as "7B" or "Year 4 Oaks"
 * @param yearGroup of most pupils
 * @param band      whose lessons suit them
 */
public record NewClass(String name, YearGroup yearGroup, AgeBand band, SchoolYear year) {

    /** The longest name, in characters. */
    public static final int LONGEST = 40;

    private static final int MOST_WORDS = 4;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .'’/()-]*");
    /** Whoever joins names joins them like this. */
    private static final Pattern JOINED = Pattern.compile("(?i)\\b(and|with)\\b");

    /**
     * Checks size, then characters, then meaning.
     *
     * @throws PlanRefused with a sentence for the person who typed it
     */
    public NewClass {
        name = name.strip().replaceAll(" +", " ");
        if (name.isEmpty()
                || name.length() > LONGEST
                || !NAME.matcher(name).matches()
                || JOINED.matcher(name).find()
                || name.split(" ").length > MOST_WORDS) {
            throw new PlanRefused(
                    ("Please give the class a short name, such as 7B or Year 4 Oaks: at most %d letters and numbers in %d words, "
                                    + "and never a child's name.")
                            .formatted(LONGEST, MOST_WORDS));
        }
    }
}

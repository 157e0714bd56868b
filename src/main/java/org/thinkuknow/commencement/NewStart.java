package org.thinkuknow.commencement;

import java.time.LocalDate;

/**
 * What somebody read in an instrument.
 *
 * @param rule       the id of the rule that it starts
 * @param starts     the first day on which events are under it
 * @param instrument its number, such as {@code SI 2027/123}
 * @param made       the day on which it was made
 * @param transition who is under the rule from when, as the instrument says
 */
public record NewStart(String rule, LocalDate starts, String instrument, LocalDate made, String transition) {

    private static final int LONGEST = 1_000;

    /** @throws StartRefused if nothing is said of who is under it from when, or too much */
    public NewStart {
        instrument = instrument.strip().replaceAll("\\s+", " ");
        transition = transition.strip();
        if (transition.codePoints().noneMatch(Character::isLetter)) {
            throw new StartRefused(
                    "Please say who is under it from when, or that the instrument says nothing of that.");
        }
        if (transition.length() > LONGEST) {
            throw new StartRefused("Who is under it from when fits in at most %,d characters.".formatted(LONGEST));
        }
    }
}

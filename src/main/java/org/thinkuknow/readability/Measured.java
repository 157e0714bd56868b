package org.thinkuknow.readability;

import org.thinkuknow.learning.AgeBand;

/**
 * How hard one text is.
 *
 * @param text     its file, or what it is made of
 * @param measures each formula and the age that it finds
 * @param age      the highest of them, in years
 * @param limit    the highest that its band allows
 */
public record Measured(
        String text,
        String kind,
        AgeBand band,
        long words,
        double wordsPerSentence,
        String measures,
        double age,
        int limit) {}

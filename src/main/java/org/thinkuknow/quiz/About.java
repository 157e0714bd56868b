package org.thinkuknow.quiz;

import org.thinkuknow.learning.Strand;

import java.util.Optional;

/**
 * What every question has, whatever its kind.
 *
 * @param id          permanent; never used again for another meaning
 * @param lookAgainAt the title of the step that answers it
 */
public record About(String id, Strand strand, String ask, String lookAgainAt, Optional<Picture> picture) {

    /** The same under another id. */
    About withId(String other) {
        return new About(other, strand, ask, lookAgainAt, picture);
    }

    /** A picture beside the question, and what it shows in words. */
    public record Picture(String file, String alt) {}
}

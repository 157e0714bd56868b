package org.thinkuknow.quiz;

import org.thinkuknow.learning.Strand;

import java.util.List;
import java.util.Optional;

/**
 * One question with one right option.
 *
 * @param id          permanent; never used again for another meaning
 * @param lookAgainAt the title of the step that answers it
 */
public record Question(String id, Strand strand, String ask, List<Option> options, String lookAgainAt, Optional<Picture> picture) {

    /** What can be chosen, whether it is right, and why. */
    public record Option(String say, boolean right, String why) {
    }

    /** A picture beside the question, and what it shows in words. */
    public record Picture(String file, String alt) {
    }
}

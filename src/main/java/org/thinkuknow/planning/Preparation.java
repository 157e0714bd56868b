package org.thinkuknow.planning;

import org.thinkuknow.classroom.LiveLesson.Pace;

/**
 * How one teacher wants to teach a lesson; colleagues do not see it.
 *
 * @param pace  who moves the pupils' screens when the lesson starts
 * @param notes to themselves
 */
public record Preparation(Pace pace, String notes) {

    /** The most characters of notes. */
    public static final int LONGEST = 500;

    /** What holds while nothing was prepared. */
    public static final Preparation NONE = new Preparation(Pace.TOGETHER, "");

    /** @throws PlanRefused if the notes are too long */
    public Preparation {
        notes = notes.strip();
        if (notes.length() > LONGEST) {
            throw new PlanRefused("Your notes have %d characters; please keep to %d. Nothing of what you wrote is lost."
                    .formatted(notes.length(), LONGEST));
        }
    }
}

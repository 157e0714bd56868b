package org.thinkuknow.planning;

import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.classroom.PreparedStarts.PreparedStart;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How one teacher wants to teach a lesson; colleagues do not see it.
 *
 * @param pace  who moves the pupils' screens when the lesson starts
 * @param notes to themselves
 * @param leftOut the ids of the steps that the class does not go through
 */
public record Preparation(Pace pace, String notes, Set<String> leftOut) {

    /** The most characters of notes. */
    public static final int LONGEST = 500;

    /** More than the longest lesson has. */
    private static final int MOST_LEFT_OUT = 40;

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,36}");

    /** What holds while nothing was prepared. */
    public static final Preparation NONE = new Preparation(Pace.TOGETHER, "", Set.of());

    /** How a lesson begins that is prepared so. */
    PreparedStart start() {
        return new PreparedStart(pace, leftOut, List.of());
    }

    /** @throws PlanRefused if the notes are too long */
    public Preparation {
        notes = notes.strip();
        leftOut = Set.copyOf(leftOut);
        if (leftOut.size() > MOST_LEFT_OUT
                || !leftOut.stream().allMatch(id -> ID.matcher(id).matches())) {
            throw PlanRefused.noSuchLesson();
        }
        if (notes.length() > LONGEST) {
            throw new PlanRefused("Your notes have %d characters; please keep to %d. Nothing of what you wrote is lost."
                    .formatted(notes.length(), LONGEST));
        }
    }
}

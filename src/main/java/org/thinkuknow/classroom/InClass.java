package org.thinkuknow.classroom;

/**
 * A live lesson and how many take part.
 *
 * @param seats   screens that joined
 * @param heads   children at them
 * @param answers seats that have answered what the class is asked now
 * @param said    rises whenever words of a pupil arrive or are dealt with
 */
public record InClass(LiveLesson lesson, int seats, int heads, int answers, long said) {

    /** How many take part, in words. */
    public String takingPart() {
        return "%s, %s"
                .formatted(seats == 1 ? "1 screen" : seats + " screens", heads == 1 ? "1 child" : heads + " children");
    }
}

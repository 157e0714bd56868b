package org.thinkuknow.classroom;

/**
 * A live lesson and how many take part.
 *
 * @param seats         screens that joined
 * @param heads         children at them
 * @param answers       seats that have answered what the class is asked now
 * @param wordsRevision rises whenever words of a pupil arrive or are dealt with
 */
public record LiveState(LiveLesson lesson, int seats, int heads, int answers, long wordsRevision) {

    /** Whether it was started and nobody has done anything in it yet. */
    public boolean isUntouched() {
        return seats == 0 && lesson.revision() == 1;
    }

    /** How many take part, in words. */
    public String takingPart() {
        return "%s, %s"
                .formatted(seats == 1 ? "1 screen" : seats + " screens", heads == 1 ? "1 child" : heads + " children");
    }
}

package org.thinkuknow.classroom;

import org.thinkuknow.centre.UkTime;

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
        return seats == 0 && lesson.hasJustBegun();
    }

    /** Which lesson runs, since when, and with how many screens. */
    public String runningSince(String title) {
        return "%s has been running since %s with %s.".formatted(title, UkTime.time(lesson.startedAt()), screens());
    }

    /** How many screens have joined, in words. */
    public String screens() {
        return seats == 0 ? "no screens yet" : seats == 1 ? "1 screen" : seats + " screens";
    }

    /** How many take part, in words. */
    public String takingPart() {
        return "%s, %s"
                .formatted(seats == 1 ? "1 screen" : seats + " screens", heads == 1 ? "1 child" : heads + " children");
    }
}

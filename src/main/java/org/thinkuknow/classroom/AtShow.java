package org.thinkuknow.classroom;

/**
 * Answers to one question around the moment at which the class was shown what is right.
 *
 * @param late  chosen afterwards: kept for the pupil, and counted nowhere else
 * @param taken chosen before and not sent yet, so that the screen sent them by itself
 */
public record AtShow(int late, int taken) {

    /** Of a question to which nothing came late and nothing was taken. */
    public static final AtShow NOTHING = new AtShow(0, 0);
}

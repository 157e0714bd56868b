package org.thinkuknow.report;

/**
 * The three danger questions.
 *
 * @param meeting  is a meeting with somebody known only from online ahead?
 * @param hurt     is somebody hurting or threatening the child?
 * @param selfharm does the child think of hurting themselves or of not living?
 */
public record Dangers(Answer meeting, Answer hurt, Answer selfharm) {

    /** Nothing was asked or nothing was answered. */
    public static final Dangers UNSAID = new Dangers(Answer.UNSAID, Answer.UNSAID, Answer.UNSAID);
}

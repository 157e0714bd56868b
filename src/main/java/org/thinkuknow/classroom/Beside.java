package org.thinkuknow.classroom;

/**
 * What a class looks at for a moment beside the lesson: something that the teacher asks everybody, or one pupil's question.
 *
 * @param reference of the poll or of the pupil's words
 * @param shown     whether the board shows what was answered
 */
public record Beside(String reference, boolean shown) {

    static final String POLL = "A-";
    static final String WORDS = "W-";

    /** Whether the teacher asks everybody, so that it is on the pupils' screens too. */
    public boolean isAsked() {
        return reference.startsWith(POLL);
    }
}

package org.thinkuknow.report;

import java.util.stream.Stream;

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

    /** Of two sets of answers, the graver to each question: yes before not sure before no. */
    Dangers graver(Dangers other) {
        return new Dangers(graver(meeting, other.meeting), graver(hurt, other.hurt), graver(selfharm, other.selfharm));
    }

    private static Answer graver(Answer one, Answer other) {
        return Stream.of(Answer.YES, Answer.UNSURE, Answer.NO).filter(answer -> answer == one || answer == other).findFirst().orElse(Answer.UNSAID);
    }
}

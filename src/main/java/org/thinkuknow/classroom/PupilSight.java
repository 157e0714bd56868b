package org.thinkuknow.classroom;

import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Question;

/** What a pupil's screen shows in a live lesson, as HTML that holds no script, for whoever shows it elsewhere. */
public interface PupilSight {

    /** A step, or a question without a word of what is right. */
    String of(Stop stop);

    /** What is right about a question, and why, for somebody who answered it so. The answer must fit the question. */
    String why(Question question, Answer mine);
}

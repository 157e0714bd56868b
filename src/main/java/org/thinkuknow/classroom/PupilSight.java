package org.thinkuknow.classroom;

import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Question;

import java.util.Optional;

/** What a pupil's screen shows in a live lesson, as HTML that holds no script, for whoever shows it elsewhere. */
public interface PupilSight {

    /** A step, or a question without a word of what is right. */
    String of(LessonStep step);

    /** What the teacher asks everybody beside the lesson just now; nothing if she asks nothing. */
    Optional<String> beside(LiveLesson lesson);

    /** What is right about a question, and why, for somebody who answered it so. The answer must fit the question. */
    String why(Question question, Answer mine);
}

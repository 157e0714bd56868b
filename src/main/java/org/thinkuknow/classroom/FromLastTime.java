package org.thinkuknow.classroom;

import org.thinkuknow.quiz.Question;

import java.util.List;

/** What a module above wants a class to be asked once more in a live lesson. */
public interface FromLastTime {

    /**
     * The questions, in order; none for a lesson that is not the signed-in teacher's.
     *
     * @param liveLesson the reference of the live lesson
     */
    List<Question> of(String liveLesson);
}

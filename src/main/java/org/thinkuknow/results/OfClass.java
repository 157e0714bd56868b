package org.thinkuknow.results;

import java.util.Optional;

/** What a module above knows of the class that a live lesson has taught. */
public interface OfClass {

    /**
     * The name of the class.
     *
     * @param liveLesson the reference of one of the signed-in teacher's live lessons
     * @return nothing if nobody has said which class it was
     */
    Optional<String> name(String liveLesson);

    /**
     * Where a question of a live lesson can be asked again: at the beginning of the class's next live lesson.
     *
     * @return nothing if no class is known
     */
    Optional<Next> next(String liveLesson);

    /**
     * Has the class's next live lesson begin with a question; one that waits already stays.
     *
     * @param question its id
     * @throws org.thinkuknow.classroom.LessonRefused with a sentence for the teacher if it cannot be asked there
     */
    void askAgain(String liveLesson, String question);

    /**
     * The next lesson of a class, planned or not.
     *
     * @param words   such as "5 Kestrels, week of 30 November"
     * @param address of its plan
     */
    record Next(String words, String address) {}
}

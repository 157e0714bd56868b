package org.thinkuknow.quiz;

import org.thinkuknow.learning.Lesson;

import java.util.List;

/**
 * The questions of one lesson.
 *
 * @param before asked before the lesson, and kept apart from the quiz
 * @param after  the same idea in another example, asked after the lesson; it has as many options
 */
public record Quiz(Lesson lesson, String title, ChooseOne before, ChooseOne after, List<Question> questions) {

    public Quiz {
        questions = List.copyOf(questions);
    }

    /** The quiz's address. */
    public String address() {
        return lesson.address() + "/quiz";
    }
}

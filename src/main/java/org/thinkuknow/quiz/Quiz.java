package org.thinkuknow.quiz;

import org.thinkuknow.learning.Lesson;

import java.util.List;

/** The questions of one lesson. */
public record Quiz(Lesson lesson, String title, List<Question> questions) {

    /** The quiz's address. */
    public String address() {
        return lesson.address() + "/quiz";
    }
}

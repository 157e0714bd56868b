package org.thinkuknow.classroom;

import org.thinkuknow.content.Page;
import org.thinkuknow.quiz.Question;

/** One place in the line-up of a live lesson: a step to read or a question to answer. */
public sealed interface Stop {

    /** Its permanent name within the lesson. */
    String id();

    /** What the teacher reads in her list. */
    String title();

    /**
     * A step of the lesson.
     *
     * @param place counted from one
     */
    record Reading(int place, Page.Step step) implements Stop {

        @Override
        public String id() {
            return "step-" + place;
        }

        @Override
        public String title() {
            return step.title();
        }
    }

    /**
     * A question.
     *
     * @param when such as "Before the lesson"
     */
    record Asking(String when, Question question) implements Stop {

        @Override
        public String id() {
            return question.id();
        }

        @Override
        public String title() {
            return question.ask();
        }
    }
}

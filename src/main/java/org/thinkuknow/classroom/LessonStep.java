package org.thinkuknow.classroom;

import org.thinkuknow.content.Page;
import org.thinkuknow.quiz.Question;

/** One place in the running order of a live lesson: a step to read or a question to answer. */
public sealed interface LessonStep {

    /** Its permanent name within the lesson. */
    String id();

    /** What the teacher reads in her list. */
    String title();

    /**
     * A step of the lesson.
     *
     * @param place counted from one
     */
    record ToRead(int place, Page.Step step) implements LessonStep {

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
    record ToAnswer(String when, Question question) implements LessonStep {

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

package org.thinkuknow.classroom;

import org.thinkuknow.content.Page;
import org.thinkuknow.quiz.Question;

/** One place in the running order of a live lesson: a step to read or a question to answer. */
public sealed interface LessonStep {

    /** Its permanent name within the lesson. */
    String id();

    /** What the teacher reads in her list. */
    String title();

    /** How long a class takes for it, in minutes. */
    int minutes();

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

        @Override
        public int minutes() {
            return step.minutes();
        }
    }

    /**
     * A question.
     *
     * @param when such as "Before the lesson"
     */
    record ToAnswer(String when, Question question) implements LessonStep {

        /** Reading, choosing and hearing why; a story takes longer, a scale less. */
        static final int MINUTES = 1;

        static final String BEFORE = "Before the lesson";
        static final String AFTER = "After the lesson";

        /** Whether it is one of the two that are laid beside each other. */
        public boolean isAround() {
            return when.equals(BEFORE) || when.equals(AFTER);
        }

        @Override
        public String id() {
            return question.id();
        }

        @Override
        public String title() {
            return question.ask();
        }

        @Override
        public int minutes() {
            return MINUTES;
        }
    }
}

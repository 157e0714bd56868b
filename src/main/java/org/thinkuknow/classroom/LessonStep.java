package org.thinkuknow.classroom;

import org.thinkuknow.content.Page;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.quiz.Question;

import java.util.Optional;

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
     * @param from the earlier lesson in which it stands, if it is asked once more
     */
    record ToAnswer(String when, Question question, Optional<Lesson> from) implements LessonStep {

        /** Reading, choosing and hearing why; a story takes longer, a scale less. */
        static final int MINUTES = 1;

        static final String BEFORE = "Before the lesson";
        static final String AFTER = "After the lesson";
        static final String FROM_LAST = "From last time";

        /** A question of the lesson that is taught. */
        public ToAnswer(String when, Question question) {
            this(when, question, Optional.empty());
        }

        /**
         * A question that is asked once more. It has an id of its own, so that its answers are taken for none of the lesson's questions.
         *
         * @param place among what is asked once more, counted from zero
         */
        static ToAnswer fromLast(int place, Question question, Lesson from) {
            return new ToAnswer(FROM_LAST, question.withId(idFromLast(place, question.id())), Optional.of(from));
        }

        /** No question of a lesson has such an id: they begin with the letters of a strand. */
        static String idFromLast(int place, String question) {
            return "again-%d-%s".formatted(place + 1, question);
        }

        /** Whether the class is asked once more what it was asked in an earlier lesson. */
        public boolean isFromLast() {
            return from.isPresent();
        }

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

package org.thinkuknow.planning.ui;

import org.thinkuknow.planning.LessonShelf.ShelfLesson;
import org.thinkuknow.planning.PlannedLesson;

/** What a teacher has chosen or drags, to be put into a week. */
sealed interface Hand {

    String title();

    /** A lesson that is not in the plan yet. */
    record FromShelf(ShelfLesson lesson) implements Hand {

        @Override
        public String title() {
            return "“%s”".formatted(lesson.title());
        }
    }

    /** A lesson that moves. */
    record FromPlan(PlannedLesson lesson, String name) implements Hand {

        @Override
        public String title() {
            return "“%s”".formatted(name);
        }
    }

    /** A week that the class has free. */
    record FreeWeek() implements Hand {

        @Override
        public String title() {
            return "A week without a lesson";
        }
    }
}

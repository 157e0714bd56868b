package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;

import java.time.Clock;

/** The steps by which a class is moved, for whoever may move it: that is asked before. Whoever presses at the same moment came first. */
@Component
class LessonMoves {

    private final LessonRows rows;
    private final AnswersShownRows shownRows;
    private final RunningOrders runningOrders;
    private final LiveNews news;
    private final Clock clock;

    LessonMoves(LessonRows rows, AnswersShownRows shownRows, RunningOrders runningOrders, LiveNews news, Clock clock) {
        this.rows = rows;
        this.shownRows = shownRows;
        this.runningOrders = runningOrders;
        this.news = news;
        this.clock = clock;
    }

    /** Moves the class forward, or back if less than zero. */
    void move(LiveLesson lesson, int steps) {
        rows.replace(lesson.movedTo(order(lesson).from(lesson.step(), steps)));
        news.changed(lesson.reference());
    }

    /** Shows everybody what the class answered and what is right, at this step. What is chosen later counts no more (decision 0097). */
    void showAnswers(LiveLesson lesson) {
        var next = lesson.withAnswersShown();
        if (next.answersShown() && !lesson.answersShown()) {
            shownRows.show(next, clock.instant());
        } else {
            rows.replace(next);
        }
        news.changed(lesson.reference());
    }

    /** @throws LessonRefused if the library has the lesson no more */
    RunningOrder order(LiveLesson lesson) {
        return runningOrders
                .of(lesson)
                .orElseThrow(() -> new LessonRefused("This lesson is not in the library any more."));
    }
}

package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;

import java.util.List;

/** Makes every screen of a lesson look anew at something beside the class's place: who teaches, and who sits there. */
@Component
class ScreenRefresh {

    private final LessonRows rows;
    private final LiveNews news;

    ScreenRefresh(LessonRows rows, LiveNews news) {
        this.rows = rows;
        this.news = news;
    }

    /** Whoever presses at the same moment has raised it too, and then that does for both. */
    void raise(String reference) {
        rows.now(List.of(reference)).stream()
                .map(LiveState::lesson)
                .filter(LiveLesson::isRunning)
                .forEach(lesson -> rows.replace(lesson.again()));
        news.changed(reference);
    }
}

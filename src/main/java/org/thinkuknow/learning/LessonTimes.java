package org.thinkuknow.learning;

import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Page;
import org.thinkuknow.content.Problems;

/** A lesson fills one school lesson of its age, in few enough steps to keep in mind. */
final class LessonTimes {

    private final Lesson lesson;
    private final String path;
    private final Problems problems;

    LessonTimes(Lesson lesson, String path, Problems problems) {
        this.lesson = lesson;
        this.path = path;
        this.problems = problems;
    }

    void check(Entry head) {
        var band = lesson.band();
        if (lesson.minutes() != band.lessonMinutes()) {
            head.wrong("minutes", "A lesson for %s takes %d minutes.".formatted(band.slug(), band.lessonMinutes()));
        }
        var sum = lesson.steps().stream().mapToInt(Page.Step::minutes).sum();
        if (sum != lesson.minutes()) {
            head.wrong(
                    "minutes",
                    "The steps take %d minutes together and `minutes` says %d; make them the same."
                            .formatted(sum, lesson.minutes()));
        }
        var steps = lesson.steps();
        if (!steps.isEmpty() && (steps.size() < band.fewestSteps() || steps.size() > band.mostSteps())) {
            problems.add(
                    path,
                    steps.getLast().line(),
                    "A lesson for %s has %d to %d steps; this has %d."
                            .formatted(band.slug(), band.fewestSteps(), band.mostSteps(), steps.size()));
        }
    }
}

package org.thinkuknow.learning;

import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Page;
import org.thinkuknow.content.Problems;

/** A lesson of the library fills one school lesson of its age, in few enough steps to keep in mind; a school's own may be shorter. */
final class LessonTimes {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;
    private static final int FEWEST_STEPS = 2;
    private static final int MOST_STEPS = 8;

    private final Lesson lesson;
    private final LessonMeasure measure;
    private final String path;
    private final Problems problems;

    LessonTimes(Lesson lesson, LessonMeasure measure, String path, Problems problems) {
        this.lesson = lesson;
        this.measure = measure;
        this.path = path;
        this.problems = problems;
    }

    void check(Entry head) {
        var band = lesson.band();
        var library = measure == LessonMeasure.LIBRARY;
        if (library && lesson.minutes() != band.lessonMinutes()) {
            head.wrong("minutes", "A lesson for %s takes %d minutes.".formatted(band.slug(), band.lessonMinutes()));
        }
        if (!library && (lesson.minutes() < SHORTEST || lesson.minutes() > LONGEST)) {
            head.wrong("minutes", "A lesson takes %d to %d minutes.".formatted(SHORTEST, LONGEST));
        }
        var sum = lesson.steps().stream().mapToInt(Page.Step::minutes).sum();
        if (sum != lesson.minutes()) {
            head.wrong(
                    "minutes",
                    "The steps take %d minutes together and `minutes` says %d; make them the same."
                            .formatted(sum, lesson.minutes()));
        }
        var steps = lesson.steps();
        var fewest = library ? band.fewestSteps() : FEWEST_STEPS;
        var most = library ? band.mostSteps() : MOST_STEPS;
        if (!steps.isEmpty() && (steps.size() < fewest || steps.size() > most)) {
            problems.add(
                    path,
                    steps.getLast().line(),
                    "A lesson for %s has %d to %d steps; this has %d."
                            .formatted(band.slug(), fewest, most, steps.size()));
        }
    }
}

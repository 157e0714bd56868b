package org.thinkuknow.learning;

import org.thinkuknow.content.BlockKind;
import org.thinkuknow.content.Page;
import org.thinkuknow.content.Passage;
import org.thinkuknow.content.Problems;

import java.util.List;

/**
 * Every lesson has something to do, to talk about and to work on, says how to get help, and can be read by everybody of its age. Of a
 * school's own, only how to get help is needed; the rest of it is a hint, if anything.
 */
final class LessonParts {

    private static final List<BlockKind> SOMEWHERE =
            List.of(BlockKind.DO, BlockKind.TALK, BlockKind.HELP, BlockKind.SHEET);
    private static final int MOST_WORDS_FOR_THE_YOUNGEST = 60;

    private final Lesson lesson;
    private final LessonMeasure measure;
    private final String path;
    private final Problems problems;

    LessonParts(Lesson lesson, LessonMeasure measure, String path, Problems problems) {
        this.lesson = lesson;
        this.measure = measure;
        this.path = path;
        this.problems = problems;
    }

    void check() {
        SOMEWHERE.stream()
                .filter(kind -> isLibrary() || kind == BlockKind.HELP)
                .filter(kind ->
                        lesson.steps().stream().noneMatch(step -> step.blocks().contains(kind)))
                .forEach(kind -> problems.add(
                        path, 1, "The lesson has no `:::%s` block; add one to a step.".formatted(kind.word())));
        if (!lesson.steps().isEmpty() && !lesson.steps().getLast().blocks().contains(BlockKind.HELP)) {
            wrong(
                    lesson.steps().getLast(),
                    "The last step is about telling someone; add a `:::help What to do …` block with the ways.");
        }
        lesson.steps()
                .forEach(lesson.band() == AgeBand.FOUR_TO_SEVEN ? this::checkForTheYoungest : this::checkForReaders);
    }

    private void checkForTheYoungest(Page.Step step) {
        if (!step.picture()) {
            wanted(step, "A step for ages 4 to 7 needs a picture; add `![what it teaches](picture.svg)`.");
        }
        if (step.blocks().contains(BlockKind.EASY)) {
            wanted(step, "A lesson for ages 4 to 7 is easy as it is; take the `:::easy` block out.");
        }
        var words = step.words().stream().mapToInt(Passage::count).sum();
        if (words > MOST_WORDS_FOR_THE_YOUNGEST) {
            wanted(
                    step,
                    "A step for ages 4 to 7 has at most %d words; this has %d. Say less, or make two steps of it."
                            .formatted(MOST_WORDS_FOR_THE_YOUNGEST, words));
        }
    }

    private void checkForReaders(Page.Step step) {
        if (!step.blocks().contains(BlockKind.EASY)) {
            wanted(step, "The step has no easy version; add a `:::easy` block with two to five very short sentences.");
        }
    }

    private boolean isLibrary() {
        return measure == LessonMeasure.LIBRARY;
    }

    private void wanted(Page.Step step, String mend) {
        if (isLibrary()) {
            wrong(step, mend);
        } else {
            problems.warn(path, step.line(), mend);
        }
    }

    private void wrong(Page.Step step, String mend) {
        problems.add(path, step.line(), mend);
    }
}

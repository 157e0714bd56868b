package org.thinkuknow.learning;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Page;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.CurriculumPoint.Subject;

import java.util.List;

/** Reads one lesson. */
final class LessonReader {

    private static final String I_CAN = "i-can";
    private static final int FEWEST_I_CAN = 2;
    private static final int MOST_I_CAN = 4;

    private final LessonMeasure measure;
    private final ContentFiles files;
    private final Curriculum curriculum;
    private final Problems problems;

    LessonReader(LessonMeasure measure, ContentFiles files, Curriculum curriculum, Problems problems) {
        this.measure = measure;
        this.files = files;
        this.curriculum = curriculum;
        this.problems = problems;
    }

    Lesson read(String address, AgeBand band, String slug, String path) {
        var page = Page.read(path, files, problems);
        var head = page.head();
        head.onlyKeys("title", "strand", "aim", I_CAN, "computing", "relationships", "minutes", "summary");
        var strand = Strand.of(head.text("strand"));
        if (strand.isEmpty()) {
            head.wrong("strand", "`strand` must be one of the eight in content/README.md.");
        }
        var goals = new Goals(iCan(head), named(head, Subject.COMPUTING), named(head, Subject.RELATIONSHIPS));
        var lesson = new Lesson(
                address,
                band,
                slug,
                head.text("title"),
                strand.orElse(Strand.ONLINE_RELATIONSHIPS),
                head.text("aim"),
                head.number("minutes"),
                isLibrary()
                        ? head.text("summary")
                        : head.optionalText("summary").orElse(""),
                goals,
                page.notes(),
                page.steps(),
                page.sheet());
        new LessonTimes(lesson, measure, path, problems).check(head);
        new LessonParts(lesson, measure, path, problems).check();
        if (isLibrary()) {
            new LessonNotes(path, problems).check(page.noteTitles());
        }
        return lesson;
    }

    private boolean isLibrary() {
        return measure == LessonMeasure.LIBRARY;
    }

    /** A school need not say where its lesson fits. */
    private List<CurriculumPoint> named(Entry head, Subject subject) {
        return isLibrary() || head.keys().contains(Curriculum.word(subject))
                ? curriculum.named(head, subject)
                : List.of();
    }

    private List<String> iCan(Entry head) {
        if (!isLibrary() && !head.keys().contains(I_CAN)) {
            return List.of();
        }
        var fewest = isLibrary() ? FEWEST_I_CAN : 1;
        var sentences = head.list(I_CAN).stream().map(Entry::text).toList();
        if (head.keys().contains(I_CAN) && (sentences.size() < fewest || sentences.size() > MOST_I_CAN)) {
            head.wrong(
                    I_CAN,
                    "%s to four sentences stand here; these are %d."
                            .formatted(isLibrary() ? "Two" : "One", sentences.size()));
        }
        return sentences;
    }
}

package org.thinkuknow.learning;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Page;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.CurriculumPoint.Subject;

import java.util.List;

/** Reads one lesson. */
final class LessonReader {

    private static final int FEWEST_I_CAN = 2;
    private static final int MOST_I_CAN = 4;

    private final ContentFiles files;
    private final Curriculum curriculum;
    private final Problems problems;

    LessonReader(ContentFiles files, Curriculum curriculum, Problems problems) {
        this.files = files;
        this.curriculum = curriculum;
        this.problems = problems;
    }

    Lesson read(String address, AgeBand band, String slug, String path) {
        var page = Page.read(path, files, problems);
        var head = page.head();
        head.onlyKeys("title", "strand", "aim", "i-can", "computing", "relationships", "minutes", "summary");
        var strand = Strand.of(head.text("strand"));
        if (strand.isEmpty()) {
            head.wrong("strand", "`strand` must be one of the eight in content/README.md.");
        }
        var goals = new Goals(
                iCan(head), curriculum.named(head, Subject.COMPUTING), curriculum.named(head, Subject.RELATIONSHIPS));
        var lesson = new Lesson(
                address,
                band,
                slug,
                head.text("title"),
                strand.orElse(Strand.ONLINE_RELATIONSHIPS),
                head.text("aim"),
                head.number("minutes"),
                head.text("summary"),
                goals,
                page.notes(),
                page.steps(),
                page.sheet());
        new LessonTimes(lesson, path, problems).check(head);
        new LessonParts(lesson, path, problems).check();
        new LessonNotes(path, problems).check(page.noteTitles());
        return lesson;
    }

    private static List<String> iCan(Entry head) {
        var sentences = head.list("i-can").stream().map(Entry::text).toList();
        if (head.keys().contains("i-can") && (sentences.size() < FEWEST_I_CAN || sentences.size() > MOST_I_CAN)) {
            head.wrong("i-can", "Two to four sentences stand here; these are %d.".formatted(sentences.size()));
        }
        return sentences;
    }
}

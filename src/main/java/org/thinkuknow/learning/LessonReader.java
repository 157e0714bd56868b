package org.thinkuknow.learning;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Page;
import org.thinkuknow.content.Problems;

/** Reads one lesson and checks what only lessons must keep to. */
final class LessonReader {

    private LessonReader() {
    }

    static Lesson read(AgeBand band, String slug, String path, ContentFiles files, Problems problems) {
        var page = Page.read(path, files, problems);
        var head = page.head();
        head.onlyKeys("title", "strand", "aim", "minutes", "summary");
        var strand = Strand.of(head.text("strand"));
        if (strand.isEmpty()) {
            head.wrong("strand", "`strand` must be one of the eight in content/README.md.");
        }
        var lesson = new Lesson(band, slug, head.text("title"), strand.orElse(Strand.ONLINE_RELATIONSHIPS), head.text("aim"),
                head.number("minutes"), head.text("summary"), page.notes(), page.steps());
        checkTimes(lesson, head);
        checkPictures(lesson, path, problems);
        if (lesson.notes().isEmpty()) {
            problems.add(path, 1, "The teacher's notes are missing; add a block `:::teacher` before the first step.");
        }
        return lesson;
    }

    private static void checkTimes(Lesson lesson, Entry head) {
        var sum = lesson.steps().stream().mapToInt(Page.Step::minutes).sum();
        if (sum != lesson.minutes()) {
            head.wrong("minutes", "The steps take %d minutes together and `minutes` says %d; make them the same."
                    .formatted(sum, lesson.minutes()));
        }
    }

    private static void checkPictures(Lesson lesson, String path, Problems problems) {
        if (lesson.band() == AgeBand.FOUR_TO_SEVEN) {
            lesson.steps().stream().filter(step -> !step.picture()).forEach(step -> problems.add(path, step.line(),
                    "A step for ages 4 to 7 needs a picture; add `![what it teaches](picture.svg)`."));
        }
    }
}

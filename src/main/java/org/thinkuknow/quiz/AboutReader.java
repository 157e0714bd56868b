package org.thinkuknow.quiz;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Strand;

import java.util.Optional;
import java.util.stream.Stream;

/** Reads what every question of a quiz has. */
final class AboutReader {

    private static final String[] KEYS = {"id", "kind", "strand", "ask", "look-again", "picture", "alt"};

    private final Lesson lesson;
    private final ContentFiles files;
    private final QuestionIds ids;

    AboutReader(Lesson lesson, ContentFiles files, QuestionIds ids) {
        this.lesson = lesson;
        this.files = files;
        this.ids = ids;
    }

    /** Reads it; of other keys, only one may be there. */
    About read(Entry entry, String ownKey) {
        entry.onlyKeys(Stream.concat(Stream.of(KEYS), Stream.of(ownKey)).toArray(String[]::new));
        var id = ids.ofQuestion(entry, lesson);
        var strand = Strand.of(entry.text("strand"));
        if (strand.isEmpty()) {
            entry.wrong("strand", "`strand` must be one of the eight in content/README.md.");
        }
        var lookAgain = entry.text("look-again");
        if (lesson.placeOfStep(lookAgain).isEmpty()) {
            entry.wrong(
                    "look-again",
                    "The lesson has no step `%s`; write the heading of one, without its time.".formatted(lookAgain));
        }
        return new About(id, strand.orElse(lesson.strand()), entry.text("ask"), lookAgain, picture(entry));
    }

    private Optional<About.Picture> picture(Entry entry) {
        return files.picture(entry, "picture").map(file -> new About.Picture(file, entry.text("alt")));
    }
}

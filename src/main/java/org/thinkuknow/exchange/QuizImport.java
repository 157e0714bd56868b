package org.thinkuknow.exchange;

import org.thinkuknow.learning.Lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Takes a quiz of another system into a lesson: a Kahoot spreadsheet if the file's name ends in .xlsx, else Moodle's GIFT. */
public final class QuizImport {

    private QuizImport() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or is no spreadsheet though its name says so
     */
    public static ImportedQuiz read(Path file, Lesson lesson) throws IOException {
        var ids = new NewIds(lesson.strand().letters(), lesson.band());
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            try (var spreadsheet = Files.newInputStream(file)) {
                return KahootReader.read(spreadsheet, ids, lesson.strand().slug());
            }
        }
        return GiftReader.read(Files.readString(file), ids);
    }
}

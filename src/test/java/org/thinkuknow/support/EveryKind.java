package org.thinkuknow.support;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Quizzes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A quiz with questions of all seven kinds, made to fit a lesson of online relationships, whatever its steps are called. */
public final class EveryKind {

    private static final Path FILE = Path.of("src", "test", "resources", "quiz", "every-kind.yaml");

    private EveryKind() {}

    /** The lines of its file, for a lesson. */
    public static List<String> lines(Lesson lesson) {
        try {
            return Files.readAllLines(FILE).stream()
                    .map(line -> fitted(line, lesson))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fitted(String line, Lesson lesson) {
        var fitted = line.replace("{lesson}", "or-" + lesson.band().slug());
        for (var place = 1; place <= lesson.steps().size(); place++) {
            fitted = fitted.replace(
                    "{step-%d}".formatted(place), lesson.steps().get(place - 1).title());
        }
        return fitted;
    }

    /** The quiz as the application reads it. */
    public static Quiz in(Path directory) {
        var content = ContentCopy.in(directory).withEveryKind();
        var lessons = lessons(content.files());
        return Quizzes.read(content.files(), lessons, new Problems())
                .of(lesson(lessons))
                .orElseThrow();
    }

    static Lesson lesson(ContentFiles files) {
        return lesson(lessons(files));
    }

    private static Lessons lessons(ContentFiles files) {
        return Lessons.read(files, new Problems());
    }

    private static Lesson lesson(Lessons lessons) {
        return lessons.all().stream()
                .filter(lesson -> ContentCopy.QUIZ.contains("/" + lesson.slug() + "/"))
                .findFirst()
                .orElseThrow();
    }
}

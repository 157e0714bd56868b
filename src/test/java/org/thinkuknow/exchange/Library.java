package org.thinkuknow.exchange;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Quizzes;

import java.nio.file.Path;
import java.util.List;

/** The real lessons and quizzes. */
final class Library {

    static final Lessons LESSONS;
    private static final Quizzes QUIZZES;

    static {
        var problems = new Problems();
        var files = ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations"));
        LESSONS = Lessons.read(files, problems);
        QUIZZES = Quizzes.read(files, LESSONS, problems);
    }

    private Library() {}

    static List<Quiz> quizzes() {
        return LESSONS.all().stream().map(Library::quiz).toList();
    }

    static Quiz quiz(Lesson lesson) {
        return QUIZZES.of(lesson).orElseThrow();
    }
}

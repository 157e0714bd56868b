package org.thinkuknow.quiz;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.LessonMeasure;
import org.thinkuknow.learning.Lessons;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The quiz of every lesson. */
public class Quizzes {

    private final Map<String, Quiz> byLesson;

    Quizzes(Map<String, Quiz> byLesson) {
        this.byLesson = byLesson;
    }

    /** Reads every quiz; whatever is wrong is added to the problems. */
    public static Quizzes read(ContentFiles files, Lessons lessons, Problems problems) {
        var quizzes = new LinkedHashMap<String, Quiz>();
        var ids = new QuestionIds(LessonMeasure.LIBRARY);
        for (var lesson : lessons.all()) {
            var path = "lessons/%s/%s/quiz.yaml".formatted(lesson.band().slug(), lesson.slug());
            var text = files.text(path);
            if (text.isEmpty()) {
                problems.add(path, 1, "The lesson has no quiz; write this file.");
            } else {
                var entry = Entry.parse(path, 1, text.get(), problems);
                new QuizReader(lesson, LessonMeasure.LIBRARY, files, ids)
                        .read(entry)
                        .ifPresent(quiz -> quizzes.put(lesson.address(), quiz));
            }
        }
        return new Quizzes(quizzes);
    }

    /**
     * Reads one quiz that is not the library's, by a school's measure; its ids are its own. Whatever is wrong is added to the problems.
     *
     * @return nothing if a part is missing without which there is no quiz
     */
    public static Optional<Quiz> readApart(Lesson lesson, String path, ContentFiles files, Problems problems) {
        return new QuizReader(lesson, LessonMeasure.SCHOOL, files, new QuestionIds(LessonMeasure.SCHOOL))
                .read(Entry.parse(path, 1, files.text(path).orElse(""), problems));
    }

    /** The quiz of a lesson. */
    public Optional<Quiz> of(Lesson lesson) {
        return at(lesson.address());
    }

    /** The quiz of the lesson at an address, such as {@code /learn/4-7/friends-on-a-screen}. */
    public Optional<Quiz> at(String lesson) {
        return Optional.ofNullable(byLesson.get(lesson));
    }
}

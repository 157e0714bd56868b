package org.thinkuknow.ownlessons;

import org.springframework.stereotype.Component;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;
import org.thinkuknow.content.WordsKept;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.readability.Readability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what a school has written with the readers and the checks of the library. */
@Component
class OwnReading {

    /** What a report says that begins in such a lesson: no more than that it is a school's own. */
    private static final String SLUG = "own-lesson";
    /** Limits and known words, which hold for every text. */
    private static final List<String> SHARED = List.of("readability.yaml", "words/familiar-words.txt");

    private static final Comparator<DraftFinding> IN_ORDER = Comparator.comparing(DraftFinding::stops)
            .reversed()
            .thenComparing(DraftFinding::part)
            .thenComparing(DraftFinding::line);

    private final ContentFiles files;
    private final Lessons lessons;
    private final KnownNumbers numbers;

    OwnReading(ContentFiles files, Lessons lessons, KnownNumbers numbers) {
        this.files = files;
        this.lessons = lessons;
        this.numbers = numbers;
    }

    /** @param address where the lesson is, or will be */
    OwnRead read(String address, AgeBand band, OwnText text) {
        var folder = "lessons/%s/%s/".formatted(band.slug(), SLUG);
        var own = files.apart(Map.of(folder + "lesson.md", text.lesson(), folder + "quiz.yaml", text.quiz()), SHARED);
        var problems = new Problems();
        WordsKept.check(own, problems);
        var lesson = lessons.readApart(address, band, SLUG, folder + "lesson.md", own, problems);
        var quiz = Quizzes.readApart(lesson, folder + "quiz.yaml", own, problems);
        var ages = Readability.check(own, problems);
        var findings = new ArrayList<>(Stream.concat(
                        problems.found().stream().map(problem -> finding(problem, true)),
                        problems.warnings().stream().map(problem -> finding(problem, false)))
                .distinct()
                .toList());
        findings.addAll(numbers.strangeIn(text));
        return new OwnRead(lesson, quiz, findings.stream().sorted(IN_ORDER).toList(), ages);
    }

    private static DraftFinding finding(Problem problem, boolean stops) {
        return new DraftFinding(
                problem.file().endsWith("quiz.yaml") ? DraftFinding.Part.QUIZ : DraftFinding.Part.LESSON,
                problem.line(),
                WordsForTeachers.of(problem.mend()),
                stops);
    }
}

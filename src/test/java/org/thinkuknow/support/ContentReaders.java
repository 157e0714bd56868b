package org.thinkuknow.support;

import org.thinkuknow.ask.Answers;
import org.thinkuknow.assessment.ThemeSteps;
import org.thinkuknow.assessment.Themes;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Laws;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;
import org.thinkuknow.content.WordsKept;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.duties.Rules;
import org.thinkuknow.help.HelpPages;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quizzes;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the application finds wrong in content when it starts. */
final class ContentReaders {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final Pattern LESSON = Pattern.compile("lessons/[^/]+/[^/]+/.*");

    private ContentReaders() {}

    /** What all who read anything find. */
    static List<Problem> all(ContentFiles files) {
        var problems = new Problems();
        WordsKept.check(files, problems);
        Laws.read(files, TODAY, problems);
        var lessons = Lessons.read(files, problems);
        Quizzes.read(files, lessons, problems);
        Cues.read(files, problems);
        Answers.read(files, lessons, Helplines.read(files, TODAY, problems), problems);
        HelpPages.read(files, TODAY, problems);
        return problems.found();
    }

    /** What those find who read the folder of a file. */
    static List<Problem> ofItsFolder(ContentFiles files, String file) {
        var problems = new Problems();
        switch (file.replaceFirst("/.*", "")) {
            case "lessons" -> {
                var own = withoutOtherLessons(files, file);
                var lessons = Lessons.read(own, problems);
                if (file.endsWith("/quiz.yaml")) {
                    Quizzes.read(own, lessons, problems);
                }
            }
            case "ask" ->
                Answers.read(files, Lessons.read(files, problems), Helplines.read(files, TODAY, problems), problems);
            case "curriculum.yaml" -> Lessons.read(files, problems);
            case "law.yaml" -> Laws.read(files, TODAY, problems);
            case "law" -> Rules.read(files, problems);
            case "steps" -> ThemeSteps.read(files, Themes.read(files, problems), problems);
            case "cues" -> Cues.read(files, problems);
            case "help" -> {
                Helplines.read(files, TODAY, problems);
                HelpPages.read(files, TODAY, problems);
            }
            default -> {}
        }
        return problems.found();
    }

    /** Those who read one lesson find nothing more in it for reading all others; these are missed in the order alone. */
    private static ContentFiles withoutOtherLessons(ContentFiles files, String file) {
        if (!LESSON.matcher(file).matches()) {
            return files;
        }
        var folder = file.substring(0, file.lastIndexOf('/') + 1);
        var kept = files.under("").stream()
                .filter(path -> path.startsWith(folder) || !LESSON.matcher(path).matches());
        return files.apart(
                kept.collect(Collectors.toMap(
                        path -> path, path -> files.written(path).orElseThrow())),
                List.of());
    }
}

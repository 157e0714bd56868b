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

/** What the application finds wrong in content when it starts. */
final class ContentReaders {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

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
                var lessons = Lessons.read(files, problems);
                if (file.endsWith("/quiz.yaml")) {
                    Quizzes.read(files, lessons, problems);
                }
            }
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
}

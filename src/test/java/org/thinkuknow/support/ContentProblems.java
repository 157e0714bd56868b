package org.thinkuknow.support;

import org.thinkuknow.ask.Answers;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Laws;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;
import org.thinkuknow.content.WordsKept;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.help.HelpPages;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quizzes;

import java.time.LocalDate;
import java.util.List;

/** What the readers find wrong in content. */
final class ContentProblems {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private ContentProblems() {}

    /** What all of them find. */
    static List<Problem> all(ContentFiles files) {
        var problems = new Problems();
        WordsKept.check(files, problems);
        Laws.readForBuild(files, TODAY, problems);
        var lessons = Lessons.read(files, problems);
        Quizzes.read(files, lessons, problems);
        Cues.read(files, problems);
        Answers.read(files, lessons, Helplines.read(files, TODAY, problems), problems);
        HelpPages.read(files, TODAY, problems);
        return problems.found();
    }

    /** What a file's own reader finds, in a fraction of the time; nothing where reading it needs others read first. */
    static List<Problem> of(String file, ContentFiles files) {
        var problems = new Problems();
        if (file.startsWith("cues/")) {
            Cues.read(files, problems);
        } else if (file.startsWith("help/")) {
            Helplines.read(files, TODAY, problems);
            HelpPages.read(files, TODAY, problems);
        } else if (file.equals("law.yaml")) {
            Laws.readForBuild(files, TODAY, problems);
        } else if (file.startsWith("lessons/") || file.equals("curriculum.yaml")) {
            Lessons.read(files, problems);
        }
        return problems.found();
    }
}

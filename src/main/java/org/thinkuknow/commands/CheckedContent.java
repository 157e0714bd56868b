package org.thinkuknow.commands;

import org.thinkuknow.ask.Answers;
import org.thinkuknow.assessment.ThemeSteps;
import org.thinkuknow.assessment.Themes;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.Nicknames;
import org.thinkuknow.classroom.ReadyPolls;
import org.thinkuknow.content.BrokenContent;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Laws;
import org.thinkuknow.content.Problems;
import org.thinkuknow.content.WordsKept;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.duties.Rules;
import org.thinkuknow.help.HelpPages;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.outreach.VisitWords;
import org.thinkuknow.overseas.OverseasDirectory;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.readability.Readability;
import org.thinkuknow.readability.ReadingAges;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.replies.MessageTemplates;
import org.thinkuknow.replies.Signposts;

import java.nio.file.Path;
import java.time.LocalDate;

/** All content of a directory, read by every module that has some, and what is wrong with it. */
record CheckedContent(Lessons lessons, Answers answers, Ids ids, ReadingAges readingAges, Problems problems) {

    /**
     * Reads a content directory beside its frontend directory, as it is on a copy of the site that is watched and on one that is not.
     *
     * @throws BrokenContent if a file cannot be read at all
     */
    static CheckedContent in(Path directory) {
        var problems = new Problems();
        var today = LocalDate.now(UkTime.ZONE);
        var files = files(directory).forCopy(true);
        WordsKept.check(files, problems);
        Laws.read(files, today, problems);
        var lessons = Lessons.read(files, problems);
        Quizzes.read(files, lessons, problems);
        Nicknames.read(files, problems);
        ReadyPolls.read(files, problems);
        try (var cues = Cues.read(files, problems)) {
            var helplines = Helplines.read(files, today, problems);
            MessageTemplates.read(files, problems);
            ThemeSteps.read(files, Themes.read(files, problems), problems);
            Reader.check(files, problems);
            Signposts.read(files, helplines, problems);
            VisitWords.read(files, problems);
            OverseasDirectory.read(files, problems);
            Rules.read(files, today, problems);
            var answers = Answers.read(files, lessons, helplines, problems);
            var ids = Ids.in(
                    lessons, answers, HelpPages.read(files, today, problems), helplines, cues, lessons.curriculum());
            var readingAges = new ReadingAges(Readability.check(files, problems));
            onACopyThatNobodyWatches(files.forCopy(false), helplines, today, problems);
            return new CheckedContent(lessons, answers, ids, readingAges, problems);
        }
    }

    static ContentFiles files(Path directory) {
        return ContentFiles.in(
                directory, directory.toAbsolutePath().resolveSibling("frontend").resolve("illustrations"));
    }

    /** Other words are filled in there, and may be too hard or too many; what is wrong on both is said once. */
    private static void onACopyThatNobodyWatches(
            ContentFiles files, Helplines helplines, LocalDate today, Problems problems) {
        var there = new Problems();
        var lessons = Lessons.read(files, there);
        Quizzes.read(files, lessons, there);
        Answers.read(files, lessons, helplines, there);
        HelpPages.read(files, today, there);
        Readability.check(files, there);
        var said = problems.found();
        there.found().stream()
                .filter(problem -> !said.contains(problem))
                .forEach(problem -> problems.add(problem.file(), problem.line(), problem.mend()));
    }

    @Override
    public String toString() {
        return "%d lessons, %d answers, %d problems, %d warnings"
                .formatted(
                        lessons.all().size(),
                        answers.all().size(),
                        problems.found().size(),
                        problems.warnings().size());
    }
}

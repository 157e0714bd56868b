package org.thinkuknow;

import org.thinkuknow.ask.Answers;
import org.thinkuknow.classroom.Nicknames;
import org.thinkuknow.classroom.ReadyPolls;
import org.thinkuknow.content.BrokenContent;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.help.HelpPages;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.readability.Readability;
import org.thinkuknow.readability.ReadingAges;
import org.thinkuknow.triage.MessageTemplates;
import org.thinkuknow.triage.Signposts;

import java.nio.file.Path;
import java.time.LocalDate;

/** All content of a directory, read by every module that has some, and what is wrong with it. */
record CheckedContent(Lessons lessons, Answers answers, Ids ids, ReadingAges readingAges, Problems problems) {

    /**
     * Reads a content directory beside its frontend directory.
     *
     * @throws BrokenContent if a file cannot be read at all
     */
    static CheckedContent in(Path directory) {
        var problems = new Problems();
        var today = LocalDate.now();
        var files = ContentFiles.in(directory, directory.toAbsolutePath().resolveSibling("frontend").resolve("illustrations"));
        var lessons = Lessons.read(files, problems);
        Quizzes.read(files, lessons, problems);
        Nicknames.read(files, problems);
        ReadyPolls.read(files, problems);
        try (var cues = Cues.read(files, problems)) {
            var helplines = Helplines.read(files, today, problems);
            MessageTemplates.read(files, problems);
            Signposts.read(files, helplines, problems);
            var answers = Answers.read(files, lessons, helplines, problems);
            var ids = Ids.in(lessons, answers, HelpPages.read(files, today, problems), helplines, cues, lessons.curriculum());
            return new CheckedContent(lessons, answers, ids, new ReadingAges(Readability.check(files, problems)), problems);
        }
    }

    @Override
    public String toString() {
        return "%d lessons, %d answers, %d problems, %d warnings".formatted(lessons.all().size(), answers.all().size(), problems.found().size(),
                problems.warnings().size());
    }
}

package org.thinkuknow;

import org.thinkuknow.ask.Answers;
import org.thinkuknow.content.BrokenContent;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.exchange.QuizImport;
import org.thinkuknow.help.HelpPages;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.readability.Readability;
import org.thinkuknow.readability.ReadingAges;
import org.thinkuknow.vault.KeyRing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What the application can do from the command line without starting. */
interface Command {

    /** Does it and returns the exit status. */
    int run();

    /** The command that the first argument names, if it names one. */
    static Optional<Command> named(String... args) {
        if (args.length == 0) {
            return Optional.empty();
        }
        return switch (args[0]) {
            case "check-content" -> Optional.of(() -> checkContent(Path.of(args.length > 1 ? args[1] : "content"), System.out));
            case "import-quiz" -> Optional.of(() -> args.length == 3 ? importQuiz(Path.of(args[1]), args[2], System.out, System.err) : usage(System.err));
            case "create-keys" -> Optional.of(() -> createKeys(Path.of(args.length > 1 ? args[1] : "keys"), System.out));
            default -> Optional.empty();
        };
    }

    /** Checks a content directory beside its frontend directory; prints each problem with file, line and mend. */
    static int checkContent(Path directory, PrintStream out) {
        try {
            return check(directory, out);
        } catch (BrokenContent e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private static int check(Path directory, PrintStream out) {
        var problems = new Problems();
        var files = ContentFiles.in(directory, directory.toAbsolutePath().resolveSibling("frontend").resolve("illustrations"));
        var lessons = Lessons.read(files, problems);
        Quizzes.read(files, lessons, problems);
        Cues.read(files, problems);
        var helplines = Helplines.read(files, LocalDate.now(), problems);
        var answers = Answers.read(files, lessons, helplines, problems);
        HelpPages.read(files, LocalDate.now(), problems);
        var measured = Readability.check(files, problems);
        out.print(new ReadingAges(measured));
        problems.warnings().forEach(warning -> out.println("Look at " + warning));
        problems.found().forEach(out::println);
        out.printf("%d lessons, %d answers, %d problems, %d warnings%n", lessons.all().size(), answers.all().size(), problems.found().size(), problems.warnings().size());
        return problems.found().isEmpty() ? 0 : 1;
    }

    /** Writes a quiz of another system as a content file; what could not be carried over goes to the report. */
    static int importQuiz(Path file, String place, PrintStream out, PrintStream report) {
        var lesson = Lessons.read(ContentFiles.packed(), new Problems()).all().stream().filter(each -> each.address().equals("/learn/" + place)).findFirst();
        if (lesson.isEmpty()) {
            report.printf("There is no lesson %s; write band/slug, such as 7-11/who-is-a-friend-online.%n", place);
            return 1;
        }
        try {
            var quiz = QuizImport.read(file, lesson.get());
            out.print(quiz.yaml());
            quiz.report().forEach(report::println);
            return 0;
        } catch (IOException e) {
            report.printf("%s cannot be read as a quiz: give a GIFT text file (UTF-8) or a Kahoot spreadsheet (.xlsx).%n", file);
            return 1;
        }
    }

    private static int usage(PrintStream report) {
        report.println("./run import-quiz FILE BAND/LESSON, where FILE is a GIFT text file or a Kahoot spreadsheet (.xlsx)");
        return 1;
    }

    /** Makes new keys in a directory that has none. */
    static int createKeys(Path directory, PrintStream out) {
        out.println(KeyRing.createIn(directory) ? "New keys are in " + directory + ". Keep a copy away from the database."
                : "There are keys in " + directory + " already; they stay as they are.");
        return 0;
    }
}

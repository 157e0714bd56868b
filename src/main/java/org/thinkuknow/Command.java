package org.thinkuknow;

import org.thinkuknow.ask.Answers;
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
import org.thinkuknow.vault.KeyRing;

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

    /** Makes new keys in a directory that has none. */
    static int createKeys(Path directory, PrintStream out) {
        out.println(KeyRing.createIn(directory) ? "New keys are in " + directory + ". Keep a copy away from the database."
                : "There are keys in " + directory + " already; they stay as they are.");
        return 0;
    }
}

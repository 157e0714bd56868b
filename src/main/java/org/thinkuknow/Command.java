package org.thinkuknow;

import org.thinkuknow.content.BrokenContent;
import org.thinkuknow.vault.KeyRing;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the application can do from the command line without starting. */
interface Command {

    /** What makes check-content print the lines for the list of landed ids. */
    String NEW_IDS = "--new-ids";
    /** The list that a test holds the content to. */
    Path LANDED_IDS = Path.of("src", "test", "resources", "landed-ids.tsv");

    /** Does it and returns the exit status. */
    int run();

    /** The command that the first argument names, if it names one. */
    static Optional<Command> named(String... args) {
        if (args.length == 0) {
            return Optional.empty();
        }
        return switch (args[0]) {
            case "check-content" -> Optional.of(List.of(args).contains(NEW_IDS) ? () -> newIds(Path.of("content"), LANDED_IDS, System.out)
                    : () -> checkContent(Path.of(args.length > 1 ? args[1] : "content"), System.out));
            case "assess" -> Optional.of(() -> args.length > 1 ? Assessment.print(Path.of(args[1]), System.out, System.err) : noFile(System.err));
            case "create-keys" -> Optional.of(() -> createKeys(Path.of(args.length > 1 ? args[1] : "keys"), System.out));
            default -> Optional.empty();
        };
    }

    /** Checks a content directory beside its frontend directory; prints each problem with file, line and mend. */
    static int checkContent(Path directory, PrintStream out) {
        try {
            var checked = CheckedContent.in(directory);
            out.print(checked.readingAges());
            checked.problems().warnings().forEach(warning -> out.println("Look at " + warning));
            checked.problems().found().forEach(out::println);
            out.println(checked);
            return checked.problems().found().isEmpty() ? 0 : 1;
        } catch (BrokenContent e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    /** Prints the ids of a content directory that are not on the list of landed ones yet, as lines for it. */
    static int newIds(Path directory, Path landed, PrintStream out) {
        try {
            CheckedContent.in(directory).ids().beyond(Files.readAllLines(landed).stream().map(Ids.Id::of).toList()).forEach(out::println);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that a command needs a file. */
    private static int noFile(PrintStream errors) {
        errors.println("Which file? Name a CSV file with a column `message`.");
        return 1;
    }

    /** Makes new keys in a directory that has none. */
    static int createKeys(Path directory, PrintStream out) {
        out.println(KeyRing.createIn(directory) ? "New keys are in " + directory + ". Keep a copy away from the database."
                : "There are keys in " + directory + " already; they stay as they are.");
        return 0;
    }
}

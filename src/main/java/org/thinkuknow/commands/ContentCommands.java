package org.thinkuknow.commands;

import org.thinkuknow.content.BrokenContent;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.datamap.DataMap;
import org.thinkuknow.duties.Deadlines;
import org.thinkuknow.duties.Rules;
import org.thinkuknow.encoder.EncoderUnavailable;
import org.thinkuknow.exchange.QuizImport;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.reader.Learning;
import org.thinkuknow.vault.KeyRing;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The commands that need files alone. */
final class ContentCommands {

    /** What makes check-content print the lines for the list of landed ids. */
    static final String NEW_IDS = "--new-ids";
    /** What makes check-content write what the reader learns, for the build. */
    static final String LEARN = "--learn=";
    /** What makes data-map write the record of processing instead. */
    static final String RECORD = "--record";
    /** What makes data-map write who sees and changes which field instead. */
    static final String FIELDS = "--fields";
    /** The list that a test holds the content to. */
    static final Path LANDED_IDS = Path.of("src", "test", "resources", "landed-ids.tsv");

    private ContentCommands() {}

    /**
     * Checks a content directory beside its frontend directory; prints each problem with file, line and mend.
     *
     * @param options with {@link #LEARN} and a directory, what the reader learns from the content is written there
     */
    static int checkContent(Path directory, List<String> options, PrintStream out) {
        try {
            var checked = CheckedContent.in(directory);
            out.print(checked.readingAges());
            checked.problems().warnings().forEach(warning -> out.println("Look at " + warning));
            checked.problems().found().forEach(out::println);
            out.println(checked);
            if (!checked.problems().found().isEmpty()) {
                return 1;
            }
            options.stream()
                    .filter(option -> option.startsWith(LEARN))
                    .map(option -> Path.of(option.substring(LEARN.length())))
                    .forEach(to -> learn(directory, to, out));
            return 0;
        } catch (BrokenContent e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    /** Without the encoders nothing is learned, and the application stands on the signs alone: no reason not to build it. */
    private static void learn(Path directory, Path to, PrintStream out) {
        try {
            Learning.build(CheckedContent.files(directory), to);
        } catch (EncoderUnavailable e) {
            out.println("The reader cannot learn here; the signs stand alone: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints the ids of a content directory that are not on the list of landed ones yet, as lines for it. */
    static int newIds(Path directory, Path landed, PrintStream out) {
        try {
            CheckedContent.in(directory)
                    .ids()
                    .beyond(Files.readAllLines(landed).stream().map(Ids.Id::of).toList())
                    .forEach(out::println);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that a command needs a file. */
    static int noFile(PrintStream errors) {
        errors.println("Which file? Name a CSV file with a column `message`.");
        return 1;
    }

    /** Writes the map of what is kept, or the record of processing that is made from it. */
    static int dataMap(List<String> options, PrintStream out) {
        var map = DataMap.packed();
        out.print(
                options.contains(RECORD) ? map.processing() : options.contains(FIELDS) ? map.fields() : map.markdown());
        return 0;
    }

    /** Answers a table of facts and questions about notification to the first stream; what is wrong with a line goes to the second. */
    static int deadlines(Path file, boolean lenient, PrintStream out, PrintStream errors) {
        var problems = new Problems();
        var rules = Rules.read(ContentFiles.packed(), problems);
        problems.throwIfAny();
        try (var table = Files.newBufferedReader(file)) {
            return new Deadlines(rules, lenient).write(table, out, errors) ? 0 : 1;
        } catch (IOException e) {
            errors.println("The file " + file + " cannot be read; it must be a table in UTF-8.");
            return 1;
        }
    }

    /** Writes a quiz of another system as a content file to the first stream; what could not be carried over goes to the second. */
    static int importQuiz(Path file, String place, PrintStream out, PrintStream report) {
        var lesson = Lessons.read(ContentFiles.packed(), new Problems()).all().stream()
                .filter(each -> each.address().equals("/learn/" + place))
                .findFirst();
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
            report.printf(
                    "%s cannot be read as a quiz: give a GIFT text file (UTF-8) or a Kahoot spreadsheet (.xlsx).%n",
                    file);
            return 1;
        }
    }

    /** Makes new keys in a directory that has none. */
    static int createKeys(Path directory, PrintStream out) {
        out.println(
                KeyRing.createIn(directory)
                        ? "New keys are in " + directory + ". Keep a copy away from the database."
                        : "There are keys in " + directory + " already; they stay as they are.");
        return 0;
    }
}

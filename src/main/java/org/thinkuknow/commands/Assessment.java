package org.thinkuknow.commands;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cue;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.cues.FoundCue;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Suggests a level for each message of a table, by the words alone and the rule that cases go by, and counts hits and
 * misses where the levels are given.
 */
final class Assessment {

    private static final String MESSAGE = "message";
    private static final List<String> LEVELS = List.of("one", "two", "three", "none");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setRecordSeparator("\n")
            .get();

    private Assessment() {}

    /**
     * Prints id, suggested level, the ids of the cues found and what the reader says, a line for each message.
     *
     * @param file   CSV in UTF-8 with a column {@code message}, and {@code id} and {@code level} if there are such
     * @param errors gets the table of hits and misses, or what is wrong with the file
     * @return the exit status
     */
    static int print(Path file, PrintStream out, PrintStream errors) {
        var problems = new Problems();
        try (var lettered = Files.newBufferedReader(file);
                var table = FORMAT.parse(lettered);
                var cues = Cues.read(ContentFiles.packed(), problems);
                var lines = new CSVPrinter(
                        out,
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader("id", "level", "cues", "reads")
                                .setRecordSeparator("\n")
                                .get())) {
            problems.throwIfAny();
            if (!table.getHeaderMap().containsKey(MESSAGE)) {
                errors.println("There is no column `message` in " + file + ".");
                return 1;
            }
            var files = ContentFiles.packed();
            var languages = new Languages();
            var reader = Reader.packed(files, Reader.check(files, problems), cues, languages);
            var suggestions = new Suggestions(cues, languages, reader);
            var calibration = new Calibration();
            var counts = new TreeMap<String, Map<String, Integer>>();
            for (var line : table) {
                var found =
                        cues.in(line.get(MESSAGE)).stream().map(FoundCue::cue).toList();
                var suggested =
                        suggestions.ofWords(line.get(MESSAGE)).level().name().toLowerCase(Locale.ROOT);
                lines.printRecord(
                        value(line, "id", String.valueOf(line.getRecordNumber())),
                        suggested,
                        String.join(" ", found.stream().map(Cue::id).toList()),
                        calibration.note(reader.read(line.get(MESSAGE)), value(line, "level", "")));
                counts.computeIfAbsent(value(line, "level", "").toLowerCase(Locale.ROOT), level -> new TreeMap<>())
                        .merge(suggested, 1, Integer::sum);
            }
            lines.flush();
            printCounts(counts, errors);
            calibration.print(errors);
            return 0;
        } catch (IOException e) {
            errors.println("The file " + file + " cannot be read.");
            return 1;
        }
    }

    private static String value(CSVRecord line, String column, String otherwise) {
        return line.isSet(column) ? line.get(column).strip() : otherwise;
    }

    private static void printCounts(Map<String, Map<String, Integer>> counts, PrintStream errors) {
        if (LEVELS.stream().noneMatch(counts::containsKey)) {
            return;
        }
        errors.printf(
                "%-8s %9s %6s %8s %10s %10s %12s%n",
                "level", "messages", "hits", "misses", "raised to", "suggested", "suggested");
        errors.printf("%-8s %9s %6s %8s %10s %10s %12s%n", "", "", "", "", "one", "two", "three");
        LEVELS.stream().filter(counts::containsKey).forEach(level -> {
            var by = counts.getOrDefault(level, Map.of());
            var all = by.values().stream().mapToInt(Integer::intValue).sum();
            var hits = by.getOrDefault(level.equals("none") ? "three" : level, 0);
            errors.printf(
                    "%-8s %9d %6d %8d %10d %10d %12d%n",
                    level,
                    all,
                    hits,
                    all - hits,
                    level.equals("one") ? 0 : by.getOrDefault("one", 0),
                    by.getOrDefault("two", 0),
                    by.getOrDefault("three", 0));
        });
    }
}

package org.thinkuknow.duties;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Works out a table of deadlines: facts and a question on each line, and an answer for each. */
public final class Deadlines {

    private static final char MARK = '\ufeff';
    private static final String REFUSED = "error";
    private static final String ID = "id";
    private static final List<String> COLUMNS = List.of(ID, "jurisdiction", "rule", "facts", "question");
    private static final CSVFormat TABLE = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();
    private static final CSVFormat ANSWERS = CSVFormat.DEFAULT
            .builder()
            .setHeader(ID, "expected")
            .setRecordSeparator("\n")
            .get();

    private final Rules rules;
    private final DeadlineAnswers answers;
    private final boolean lenient;

    /** Works them out by these rules. */
    public Deadlines(Rules rules) {
        this(rules, false);
    }

    /** @param lenient whether a key that nobody knows is left out and said, where it otherwise makes the line an error */
    public Deadlines(Rules rules, boolean lenient) {
        this.rules = rules;
        this.lenient = lenient;
        this.answers = new DeadlineAnswers(rules);
    }

    /**
     * Writes id and answer of each line. A line that cannot be understood has "error" for an answer, and the others go on.
     *
     * @param table  CSV with the columns id, jurisdiction, rule, facts and question; others are passed over
     * @param errors gets a sentence for each thing that is wrong
     * @return whether nothing was
     * @throws IOException if the table cannot be read
     */
    public boolean write(Reader table, PrintStream out, PrintStream errors) throws IOException {
        try (var lines = TABLE.parse(withoutMark(table));
                var written = new CSVPrinter(out, ANSWERS)) {
            var missing = COLUMNS.stream()
                    .filter(column -> !lines.getHeaderMap().containsKey(column))
                    .toList();
            if (!missing.isEmpty()) {
                errors.println("The first line names the columns %s; %s is missing."
                        .formatted(String.join(", ", COLUMNS), String.join(", ", missing)));
                return false;
            }
            var isRight = true;
            for (var line : lines) {
                isRight &= write(line, written, errors);
            }
            written.flush();
            return isRight;
        } catch (UncheckedIOException e) {
            out.flush();
            errors.println("From here on the quotation marks of the table do not fit: " + e.getMessage());
            return false;
        }
    }

    /** Some programs begin a table with an unseen mark. */
    private static Reader withoutMark(Reader table) throws IOException {
        var marked = new PushbackReader(table);
        var first = marked.read();
        if (first >= 0 && first != MARK) {
            marked.unread(first);
        }
        return marked;
    }

    private boolean write(CSVRecord line, CSVPrinter out, PrintStream errors) throws IOException {
        try {
            if (!line.isConsistent()) {
                throw new IllegalArgumentException("The line has more or fewer fields than the first one.");
            }
            var read = read(line);
            if (!lenient && !read.read().unknown().isEmpty()) {
                throw new IllegalArgumentException("`%s` is not known."
                        .formatted(String.join("`, `", read.read().unknown())));
            }
            out.printRecord(line.get(ID), answers.to(read));
            read.read()
                    .unknown()
                    .forEach(key -> say(line, errors, "`%s` is not known; the answer leaves it out.".formatted(key)));
            return read.read().unknown().isEmpty();
        } catch (IllegalArgumentException e) {
            out.printRecord(line.isSet(ID) ? line.get(ID) : "", REFUSED);
            say(line, errors, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private static void say(CSVRecord line, PrintStream errors, String sentence) {
        errors.printf("Line %d (%s): %s%n", line.getRecordNumber() + 1, line.isSet(ID) ? line.get(ID) : "-", sentence);
    }

    private DeadlineLine read(CSVRecord line) {
        var nation = Nation.of(line.get("jurisdiction"))
                .orElseThrow(() -> new IllegalArgumentException("`jurisdiction` is one of EW, SCO and NI."));
        var duty = line.get("rule").strip().toLowerCase(Locale.ROOT).replaceAll("[_ ]+", "-");
        var facts = line.get("facts");
        if (facts.isBlank()) {
            throw new IllegalArgumentException("There are no facts.");
        }
        return new DeadlineLine(
                nation, duty, FactsReader.read(rules.kinds(), nation, duty, facts), line.get("question"));
    }
}

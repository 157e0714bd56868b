package org.thinkuknow.reader;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;
import org.thinkuknow.reader.Example.Urgency;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labelled messages below content/cues/examples, each checked. */
public final class Examples {

    /** Where they stand. */
    public static final String FOLDER = "cues/examples/";

    static final List<String> COLUMNS =
            List.of("id", "level", "writer", "age", "voice", "language", "theme", "arguable", "why", "message");
    /** Who may write, as they are called in the files. */
    public static final List<String> WRITERS = List.of(
            "child", "friend", "sibling", "parent", "relative", "teacher", "professional", "neighbour", "other");

    /** How it may be written, as it is called in the files. */
    public static final List<String> VOICES = List.of(
            "plain",
            "scots",
            "northern-irish",
            "northern",
            "mle",
            "welsh-english",
            "west-country",
            "second-language",
            "plain-spoken",
            "dictated",
            "chat",
            "e-mail",
            "formal",
            "typing");

    private static final String THEMES = "figures/themes.yaml";
    private static final Pattern ID = Pattern.compile("[A-Z]\\d{3,5}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern AGE = Pattern.compile("|1?\\d");
    private static final Pattern CONTACT = Pattern.compile("[\\w.]+@[\\w-]+\\.\\w+|https?://|www\\.|\\b0\\d{9,10}\\b");
    private static final int LONGEST_WHY = 200;
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Example> all;

    private Examples(List<Example> all) {
        this.all = List.copyOf(all);
    }

    /** Reads every file; whatever is wrong is added to the problems. */
    public static Examples read(ContentFiles files, Problems problems) {
        var themes = themes(files);
        var reading = new Reading(themes, problems);
        files.under(FOLDER).stream()
                .filter(path -> path.endsWith(".csv"))
                .forEach(path -> reading.read(path, files.written(path).orElse("")));
        return new Examples(reading.all);
    }

    /** No examples at all. */
    static Examples none() {
        return new Examples(List.of());
    }

    private static Set<String> themes(ContentFiles files) {
        return Entry.parse(THEMES, 1, files.text(THEMES).orElse(""), new Problems()).list().stream()
                .map(entry -> entry.text("id"))
                .collect(Collectors.toSet());
    }

    /** These and others that people here have written and agreed on; one that was put into the files since is here once. */
    public Examples with(List<Example> others) {
        var both = new ArrayList<>(all);
        var ids = all.stream().map(Example::id).collect(Collectors.toSet());
        others.stream().filter(other -> !ids.contains(other.id())).forEach(both::add);
        return new Examples(both);
    }

    /** Every example, in the order of the files. */
    public List<Example> all() {
        return all;
    }

    /** Whether one of them holds a message, whatever its capitals and marks. */
    public boolean hold(String message) {
        var wanted = plain(message);
        return all.stream().anyMatch(example -> plain(example.message()).equals(wanted));
    }

    private static String plain(String message) {
        return message.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Reads files one after the other; what is said twice is seen across all. */
    private static final class Reading {

        private final Set<String> themes;
        private final Problems problems;
        private final List<Example> all = new ArrayList<>();
        private final Map<String, String> places = new HashMap<>();

        Reading(Set<String> themes, Problems problems) {
            this.themes = themes;
            this.problems = problems;
        }

        void read(String path, String text) {
            try (var table = FORMAT.parse(new StringReader(text))) {
                if (!table.getHeaderNames().equals(COLUMNS)) {
                    problems.add(path, 1, "The first line must be `%s`.".formatted(String.join(",", COLUMNS)));
                    return;
                }
                for (var line : table) {
                    add(path, line, Math.toIntExact(table.getCurrentLineNumber()));
                }
            } catch (CSVException | UncheckedIOException e) {
                problems.add(path, 1, "This is no table as spreadsheets write it: a quote may be open.");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void add(String path, CSVRecord line, int number) {
            if (line.size() != COLUMNS.size()) {
                problems.add(
                        path,
                        number,
                        "This line has %d columns; %d are needed.".formatted(line.size(), COLUMNS.size()));
                return;
            }
            check(path, number, line);
            all.add(new Example(
                    line.get("id"),
                    level(line.get("level")).orElse(Urgency.NONE),
                    line.get("writer"),
                    line.get("age"),
                    line.get("voice"),
                    line.get("language"),
                    line.get("theme"),
                    !line.get("arguable").isEmpty(),
                    line.get("why"),
                    line.get("message"),
                    path));
        }

        private void check(String path, int number, CSVRecord line) {
            must(level(line.get("level")).isPresent(), path, number, "`level` must be one, two, three or none.");
            must(WRITERS.contains(line.get("writer")), path, number, "`writer` is not known.");
            must(VOICES.contains(line.get("voice")), path, number, "`voice` is not known.");
            must(themes.contains(line.get("theme")), path, number, "There is no such theme in " + THEMES + ".");
            must(fits(ID, line.get("id")), path, number, "`id` must be a capital letter and digits.");
            must(fits(LANGUAGE, line.get("language")), path, number, "`language` must be a code such as en or cy.");
            must(fits(AGE, line.get("age")), path, number, "`age` must be a number of years, or empty.");
            must(Set.of("", "yes").contains(line.get("arguable")), path, number, "`arguable` must be yes, or empty.");
            must(
                    !line.get("why").isBlank() && line.get("why").length() <= LONGEST_WHY,
                    path,
                    number,
                    "`why` needs a few words.");
            must(!line.get("message").isBlank(), path, number, "`message` is empty.");
            must(
                    !CONTACT.matcher(line.get("message")).find(),
                    path,
                    number,
                    "An example holds no address, link or telephone number, not even an invented one.");
            once("id " + line.get("id"), path, number);
            once(plain(line.get("message")), path, number);
        }

        private void once(String what, String path, int number) {
            var before = places.put(what, path + ":" + number);
            must(before == null, path, number, "This id or message stands in %s too.".formatted(before));
        }

        private void must(boolean right, String path, int number, String mend) {
            if (!right) {
                problems.add(path, number, mend);
            }
        }

        private static boolean fits(Pattern pattern, String text) {
            return pattern.matcher(text).matches();
        }

        private static Optional<Urgency> level(String text) {
            return Arrays.stream(Urgency.values())
                    .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst();
        }
    }
}

package org.thinkuknow.reader;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cue;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Reading.Opinion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is found and what is raised wrongly, by level, theme, writer, age, voice, length, language and slips of the keys, with intervals
 * of 95 in a hundred (Wilson), on messages that nothing is learned from.
 */
public final class ReaderFigures {

    private static final int LEAST = 8;

    private final List<Judged> all = new ArrayList<>();
    private final Reader reader;
    private final Cues cues;

    private ReaderFigures(Reader reader, Cues cues) {
        this.reader = reader;
        this.cues = cues;
    }

    /** @param arguments the content directory, and files of messages to measure with */
    public static void main(String[] arguments) {
        var files = ContentFiles.in(Path.of(arguments[0]), Path.of("frontend/illustrations"));
        var problems = new Problems();
        var examples = Examples.read(files, problems);
        problems.throwIfAny();
        try (var cues = Cues.read(files, problems)) {
            var languages = new Languages();
            var reader = new Reader(
                    examples,
                    cues,
                    languages,
                    ReaderSetting.read(files, problems),
                    Encoders::shared,
                    Learned.packed()
                            .orElseThrow(() -> new IllegalStateException("Nothing was learned yet: build first.")));
            var figures = new ReaderFigures(reader, cues);
            for (var at = 1; at < arguments.length; at++) {
                figures.read(Path.of(arguments[at]));
            }
            figures.print();
        }
    }

    private void read(Path file) {
        for (var example : KeptMessages.in(file).toList()) {
            all.add(judged(example, example.message()));
        }
    }

    private Judged judged(Example example, String text) {
        var found = Seen.found(text, cues);
        var reading = reader.read(text);
        var rule = found.stream().anyMatch(cue -> cue.level() == Cue.Level.ONE);
        var exact = found.stream().anyMatch(cue -> cue.level() == Cue.Level.ONE && cue.exact());
        var notRead = reading.opinion() == Opinion.NOT_READ;
        var one = exact || reading.opinion() == Opinion.URGENT || notRead && rule;
        var two = one || reading.opinion() == Opinion.MAYBE || !found.isEmpty() || reading.atRisk() || notRead;
        return new Judged(example, one, two, rule, reading);
    }

    private void print() {
        System.out.printf(
                "%d messages, of which %d arguable ones are left out%n",
                all.size(),
                all.stream().filter(each -> each.example().arguable()).count());
        all.removeIf(each -> each.example().arguable());
        System.out.printf(
                "%n%-34s %22s %22s %22s %16s%n",
                "", "level one found", "others raised", "two seen as 1 or 2", "signs alone");
        row("all", each -> true);
        row("all that are read (English)", each -> each.reading().opinion() != Opinion.NOT_READ);
        by("theme", Example::theme);
        by("writer", Example::writer);
        by("age", example -> example.age().isEmpty() ? "not told" : band(example.age()));
        by("voice", Example::voice);
        by("language", Example::language);
        by("length", example -> lengthOf(example.message()));
        slips();
        System.out.printf("%nHow sure it was, and how often it was level one%n");
        calibration();
        System.out.printf("%nThe price of a line%n");
        prices();
    }

    private void by(String name, Function<Example, String> group) {
        System.out.println();
        var groups = new TreeMap<String, Integer>();
        all.forEach(each -> groups.merge(group.apply(each.example()), 1, Integer::sum));
        groups.forEach((value, count) -> {
            if (count >= LEAST) {
                row(name + ": " + value, each -> group.apply(each.example()).equals(value));
            }
        });
    }

    private void row(String name, Predicate<Judged> wanted) {
        row(name, all.stream().filter(wanted).toList());
    }

    private static void row(String name, List<Judged> some) {
        var ones = some.stream()
                .filter(each -> each.example().level() == Urgency.ONE)
                .toList();
        var others = some.stream()
                .filter(each -> each.example().level() != Urgency.ONE)
                .toList();
        var twos = some.stream()
                .filter(each -> each.example().level() == Urgency.TWO)
                .toList();
        System.out.printf(
                "%-34s %22s %22s %22s %16s%n",
                name,
                share(ones, Judged::one),
                share(others, Judged::one),
                share(twos, Judged::two),
                "%s / %s".formatted(percent(ones, Judged::rule), percent(others, Judged::rule)));
    }

    private void slips() {
        System.out.println();
        for (var words : List.of(10, 25)) {
            var dice = new Random(words);
            row(
                    "slips in %d %% of words".formatted(words),
                    all.stream()
                            .map(each -> judged(
                                    each.example(), Slips.in(each.example().message(), words / 100.0, dice)))
                            .toList());
        }
    }

    private void calibration() {
        for (var from = 0.0; from < 1; from += 0.1) {
            var low = from;
            var some = all.stream()
                    .filter(each -> each.reading().opinion() != Opinion.NOT_READ)
                    .filter(each ->
                            each.reading().urgency() >= low && each.reading().urgency() < low + 0.1)
                    .toList();
            System.out.printf(
                    "%.1f to %.1f: %4d messages, level one %s%n",
                    low,
                    low + 0.1,
                    some.size(),
                    share(some, each -> each.example().level() == Urgency.ONE));
        }
    }

    private void prices() {
        var lines = Learned.packed().orElseThrow().thresholds().one();
        for (var find : Thresholds.SHARES) {
            var line = lines.getOrDefault(find, 1.0);
            Predicate<Judged> raised = each -> each.exact(cues)
                    || (each.reading().opinion() == Opinion.NOT_READ
                            ? each.rule()
                            : each.reading().urgency() >= line);
            System.out.printf(
                    "find %d: found %s, raised %s (sure from %.3f)%n",
                    find,
                    share(
                            all.stream()
                                    .filter(each -> each.example().level() == Urgency.ONE)
                                    .toList(),
                            raised),
                    share(
                            all.stream()
                                    .filter(each -> each.example().level() != Urgency.ONE)
                                    .toList(),
                            raised),
                    line);
        }
    }

    private static String percent(List<Judged> some, Predicate<Judged> yes) {
        return some.isEmpty()
                ? "–"
                : "%.0f%%".formatted(100.0 * some.stream().filter(yes).count() / some.size());
    }

    private static String share(List<Judged> some, Predicate<Judged> yes) {
        if (some.isEmpty()) {
            return "–";
        }
        double count = some.size();
        var share = some.stream().filter(yes).count() / count;
        var z = 1.96;
        var middle = (share + z * z / (2 * count)) / (1 + z * z / count);
        var half = z * Math.sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count);
        return "%.1f%% (%.0f–%.0f) of %d"
                .formatted(100 * share, 100 * (middle - half), 100 * (middle + half), some.size());
    }

    private static String band(String age) {
        var years = Integer.parseInt(age);
        return years < 11 ? "under 11" : years < 14 ? "11 to 13" : years < 16 ? "14 and 15" : "16 and over";
    }

    private static String lengthOf(String message) {
        var words = message.split("\\s+").length;
        return words < 8
                ? "a under 8 words"
                : words < 15
                        ? "b 8 to 14"
                        : words < 30
                                ? "c 15 to 29"
                                : words < 50 ? "d 30 to 49" : words < 100 ? "e 50 to 99" : "f 100 and more";
    }

    private record Judged(Example example, boolean one, boolean two, boolean rule, Reading reading) {

        boolean exact(Cues cues) {
            return Seen.found(example.message(), cues).stream()
                    .anyMatch(cue -> cue.level() == Cue.Level.ONE && cue.exact());
        }
    }
}

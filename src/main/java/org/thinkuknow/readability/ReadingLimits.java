package org.thinkuknow.readability;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.AgeBand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How hard a text may be, by band and for easy read, from one file. */
final class ReadingLimits {

    private static final String FILE = "readability.yaml";

    private static final String EASY_READ = "easy-read";
    private static final List<String> READERS = Stream.concat(
                    Stream.of(AgeBand.values()).map(AgeBand::slug), Stream.of(EASY_READ))
            .toList();

    private final Map<String, Limit> byReader;

    private ReadingLimits(Map<String, Limit> byReader) {
        this.byReader = byReader;
    }

    /**
     * What holds for one kind of reader.
     *
     * @param age      the highest reading age
     * @param measures the formulas by which it must hold
     */
    record Limit(int age, List<Measure> measures) {}

    static ReadingLimits read(ContentFiles files, Problems problems) {
        var measures = List.of(
                new FleschKincaid(),
                new DaleChall(FamiliarWords.read("dale-chall-1995.txt", files)),
                new Spache(FamiliarWords.read("spache-1974.txt", files)));
        var byReader = new HashMap<String, Limit>();
        for (var entry :
                Entry.parse(FILE, 1, files.text(FILE).orElse(""), problems).list()) {
            entry.onlyKeys("for", "reading-age", "measures");
            if (!READERS.contains(entry.text("for"))) {
                entry.wrong("for", "`for` must be one of %s.".formatted(String.join(", ", READERS)));
            }
            var named = entry.list("measures").stream()
                    .flatMap(name -> named(name, measures).stream())
                    .toList();
            byReader.put(entry.text("for"), new Limit(entry.number("reading-age"), named));
        }
        READERS.stream()
                .filter(reader -> !byReader.containsKey(reader))
                .forEach(reader -> problems.add(FILE, 1, "There is no entry for `%s`; add one.".formatted(reader)));
        return new ReadingLimits(byReader);
    }

    private static Optional<Measure> named(Entry name, List<? extends Measure> measures) {
        var measure =
                measures.stream().filter(each -> each.id().equals(name.text())).findFirst();
        if (measure.isEmpty()) {
            name.wrong("`%s` is no measure; use %s."
                    .formatted(name.text(), measures.stream().map(Measure::id).collect(Collectors.joining(", "))));
        }
        return measure.map(Measure.class::cast);
    }

    Optional<Limit> of(Text text) {
        return Optional.ofNullable(
                byReader.get(text.isEasyRead() ? EASY_READ : text.band().slug()));
    }
}

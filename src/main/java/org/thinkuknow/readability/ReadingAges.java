package org.thinkuknow.readability;

import org.thinkuknow.learning.AgeBand;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was measured as two tables: a row for each text, and one for each band. */
public record ReadingAges(List<Measured> texts) {

    private static final String ROW = "%-62s %-9s %6d %6.1f  %-50s %5.1f %5d%n";
    private static final String HEAD = "%-62s %-9s %6s %6s  %-50s %5s %5s%n";

    @Override
    public String toString() {
        var table = new StringBuilder(
                HEAD.formatted("text", "kind", "words", "a sent.", "age by measure (score)", "age", "limit"));
        texts.forEach(text -> table.append(String.format(
                Locale.ROOT,
                ROW,
                text.text(),
                text.kind(),
                text.words(),
                text.wordsPerSentence(),
                text.measures(),
                text.age(),
                text.limit())));
        Stream.of(AgeBand.values()).forEach(band -> table.append(summary(band)));
        return table.toString();
    }

    private String summary(AgeBand band) {
        var ours = texts.stream()
                .filter(text -> text.band() == band && !text.kind().equals("easy read"))
                .toList();
        var words = ours.stream().mapToLong(Measured::words).sum();
        var sentences = ours.stream()
                .mapToDouble(text -> text.words() / text.wordsPerSentence())
                .sum();
        var oldest = ours.stream().mapToDouble(Measured::age).max().orElse(0);
        return ours.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s: %d texts, %d words, %.1f a sentence; the hardest is for age %.1f, the limit is %d%n",
                        band.title(),
                        ours.size(),
                        words,
                        words / sentences,
                        oldest,
                        ours.getFirst().limit());
    }
}

package org.thinkuknow.readability;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Passage;
import org.thinkuknow.content.Problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Measures what the content says to children, and finds what is too hard for its age. */
public final class Readability {

    /** The formulas were made for samples of a hundred words; shorter texts of a kind are measured together. */
    private static final int FEWEST_WORDS = 100;
    private static final int MOST_HARD_WORDS = 6;

    private final Limits limits;
    private final Problems problems;

    private Readability(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** Measures every text; one that is too hard is added to the problems, at its hardest sentence. */
    public static List<Measured> check(ContentFiles files, Problems problems) {
        return new Readability(Limits.read(files, problems), problems).check(Text.in(files));
    }

    private List<Measured> check(List<Text> texts) {
        var measured = new ArrayList<Measured>();
        Map<String, List<Text>> shortOnes = new TreeMap<>();
        for (var text : texts) {
            if (Prose.of(text.passages()).wordCount() < FEWEST_WORDS) {
                shortOnes.computeIfAbsent(text.band().slug() + text.kind(), none -> new ArrayList<>()).add(text);
            } else {
                measured.addAll(measure(text.file(), List.of(text)));
            }
        }
        shortOnes.values().forEach(together -> measured.addAll(measure(together.size() == 1 ? together.getFirst().file()
                : "%d short ones together".formatted(together.size()), together)));
        return measured.stream().sorted(Comparator.comparing(Measured::band)).toList();
    }

    private List<Measured> measure(String name, List<Text> texts) {
        var first = texts.getFirst();
        var prose = Prose.of(texts.stream().map(Text::passages).flatMap(List::stream).toList());
        if (prose.sentences().isEmpty()) {
            return List.of();
        }
        return limits.of(first).map(limit -> {
            limit.measures().stream().filter(measure -> Math.round(measure.age(measure.score(prose)) * 10) > limit.age() * 10L)
                    .forEach(measure -> tooHard(texts, prose, measure, limit));
            var ages = limit.measures().stream().map(measure -> String.format(Locale.ROOT, "%s %.1f (%.1f)", measure.name(),
                    measure.age(measure.score(prose)), measure.score(prose)));
            var age = limit.measures().stream().mapToDouble(measure -> measure.age(measure.score(prose))).max().orElse(0);
            return new Measured(name, first.kind(), first.band(), prose.wordCount(), prose.wordsPerSentence(), ages.collect(Collectors.joining(", ")), age, limit.age());
        }).stream().toList();
    }

    private void tooHard(List<Text> texts, Prose prose, Measure measure, Limits.Limit limit) {
        record Candidate(String file, Sentence sentence, double score) {
        }
        texts.stream().flatMap(text -> Sentences.of(text.passages()).stream()
                        .map(sentence -> new Candidate(text.file(), sentence, measure.score(prose.only(sentence)))))
                .max(Comparator.comparingDouble(Candidate::score)).ifPresent(hardest -> problems.add(hardest.file(), hardest.sentence().line(),
                        String.format(Locale.ROOT, "The words are for age %.1f by %s, and may be for age %d here; shorten sentences and use easier words, "
                                        + "first in the hardest, which is “%s …”. Hard words: %s.", measure.age(measure.score(prose)), measure.name(), limit.age(),
                                hardest.sentence().words().stream().limit(MOST_HARD_WORDS).collect(Collectors.joining(" ")), mostFrequent(measure.hardWords(prose)))));
    }

    private static String mostFrequent(List<String> words) {
        var counts = words.stream().collect(Collectors.groupingBy(word -> word.toLowerCase(Locale.ROOT), Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_HARD_WORDS).map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }
}

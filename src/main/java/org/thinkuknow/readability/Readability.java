package org.thinkuknow.readability;

import org.thinkuknow.content.ContentFiles;
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
    /** One long word alone is no sentence to begin with. */
    private static final int FEWEST_WORDS_TO_SHORTEN = 4;

    private final ReadingLimits limits;
    private final Problems problems;

    private Readability(ReadingLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** Measures every text; one that is too hard is added to the problems, at its hardest sentence. */
    public static List<Measured> check(ContentFiles files, Problems problems) {
        return new Readability(ReadingLimits.read(files, problems), problems).check(Text.in(files));
    }

    private List<Measured> check(List<Text> texts) {
        var measured = new ArrayList<Measured>();
        Map<String, List<Text>> shortOnes = new TreeMap<>();
        for (var text : texts) {
            var prose = Prose.of(text.passages());
            if (prose.wordCount() < FEWEST_WORDS) {
                shortOnes
                        .computeIfAbsent(text.band().slug() + text.kind(), none -> new ArrayList<>())
                        .add(text);
            } else {
                measured.addAll(measure(text.file(), List.of(text), prose));
            }
        }
        shortOnes
                .values()
                .forEach(together -> measured.addAll(measure(
                        together.size() == 1
                                ? together.getFirst().file()
                                : "%d short ones together".formatted(together.size()),
                        together,
                        Prose.of(together.stream()
                                .map(Text::passages)
                                .flatMap(List::stream)
                                .toList()))));
        return measured.stream().sorted(Comparator.comparing(Measured::band)).toList();
    }

    private List<Measured> measure(String name, List<Text> texts, Prose prose) {
        var first = texts.getFirst();
        return prose.sentences().isEmpty()
                ? List.of()
                : limits
                        .of(first)
                        .map(limit -> {
                            var results = limit.measures().stream()
                                    .map(measure -> Result.of(measure, prose))
                                    .toList();
                            results.stream()
                                    .filter(result -> Math.round(result.age() * 10) > limit.age() * 10L)
                                    .forEach(result -> tooHard(texts, prose, result, limit.age()));
                            return new Measured(
                                    name,
                                    first.kind(),
                                    first.band(),
                                    prose.wordCount(),
                                    prose.wordsPerSentence(),
                                    results.stream().map(Result::toString).collect(Collectors.joining(", ")),
                                    results.stream()
                                            .mapToDouble(Result::age)
                                            .max()
                                            .orElse(0),
                                    limit.age());
                        })
                        .stream()
                        .toList();
    }

    /** What one measure finds. */
    private record Result(Measure measure, double score, double age) {

        static Result of(Measure measure, Prose prose) {
            var score = measure.score(prose);
            return new Result(measure, score, measure.age(score));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %.1f (%.1f)", measure.name(), age, score);
        }
    }

    private void tooHard(List<Text> texts, Prose prose, Result result, int limit) {
        record Candidate(String file, Sentence sentence, double score) {}
        texts.stream()
                .flatMap(text -> Sentences.of(text.passages()).stream()
                        .map(sentence -> new Candidate(
                                text.file(), sentence, result.measure().score(prose.only(sentence)))))
                .max(Comparator.comparing(
                                (Candidate each) -> each.sentence().words().size() >= FEWEST_WORDS_TO_SHORTEN)
                        .thenComparingDouble(Candidate::score))
                .ifPresent(hardest -> problems.add(
                        hardest.file(),
                        hardest.sentence().line(),
                        String.format(
                                Locale.ROOT,
                                "The words are for age %.1f by %s, and may be for age %d here; shorten sentences and use easier words, "
                                        + "first in the hardest, which is “%s …”. Hard words: %s.",
                                result.age(),
                                result.measure().name(),
                                limit,
                                hardest.sentence().words().stream()
                                        .limit(MOST_HARD_WORDS)
                                        .collect(Collectors.joining(" ")),
                                mostFrequent(result.measure().hardWords(prose)))));
    }

    private static String mostFrequent(List<String> words) {
        var counts = words.stream()
                .collect(Collectors.groupingBy(word -> word.toLowerCase(Locale.ROOT), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_HARD_WORDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}

package org.thinkuknow.ask;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds answers by a child's own words, however they are spelt: each word is read as one the library knows, words that mean
 * the same become one, and the answer that holds the most and the rarest of them comes first.
 */
final class AnswerSearch {

    /** What a word counts that is only the second likeliest reading. */
    private static final double LESS_LIKELY = 0.3;
    /** What the name of an app counts: it says where something happened, not what. */
    private static final double BRAND = 0.2;
    /** How sure the readings of words have to be where none of them is known: less is what fingers on keys make. */
    private static final double SURE_ENOUGH = 0.85;
    /** Where two answers fit alike, the one about danger comes first. */
    private static final double DANGER = 1.02;

    private static final int LONGEST_QUESTION = 400;

    private final ChildrensWords words;
    private final AnswerIndex index;
    private final Spelling spelling;
    private final Set<String> danger;
    private final FirstAnswers first;
    private final Set<String> brands;

    /**
     * @param words    takes questions and answers apart
     * @param meanings the groups of words that mean the same; their words are known as well
     * @param ordinary words that are no misspellings though no answer uses them
     * @param first    the answers that come first whatever else fits
     */
    AnswerSearch(
            List<Answer> answers,
            ChildrensWords words,
            List<List<String>> meanings,
            Set<String> ordinary,
            FirstAnswers first) {
        this.first = first;
        brands = Set.copyOf(first.brands());
        this.words = words;
        index = new AnswerIndex(answers, words);
        danger = answers.stream().filter(Answer::danger).map(Answer::slug).collect(Collectors.toSet());
        var known = index.vocabulary();
        Stream.of(meanings.stream().flatMap(List::stream), first.phrases(), first.brands().stream())
                .flatMap(phrases -> phrases)
                .flatMap(meaning -> words.tokens(ChildrensWords.PLAIN, meaning).stream())
                .forEach(word -> known.putIfAbsent(word, 1));
        spelling = new Spelling(known, ordinary);
    }

    /** The slugs of the answers that fit best, best first. */
    List<String> find(String question, int most) {
        var typed = words.tokens(
                ChildrensWords.PLAIN, question.substring(0, Math.min(question.length(), LONGEST_QUESTION)));
        var readings = spelling.of(typed);
        var likeliest = readings.stream().map(each -> each.getFirst().words()).collect(Collectors.joining(" "));
        if (isGuesswork(typed, likeliest, readings)) {
            return List.of();
        }
        var fits = index.fits(weights(likeliest, readings)).entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Score> fit) ->
                                fit.getValue().total() * (danger.contains(fit.getKey()) ? DANGER : 1))
                        .reversed())
                .map(Map.Entry::getKey);
        return Stream.concat(first.in(likeliest, words).stream(), fits)
                .distinct()
                .limit(most)
                .toList();
    }

    /** Whether no word is known and what each may mean is a guess: whoever types "hjkdfs" is told that nothing fits. */
    private boolean isGuesswork(List<String> typed, String likeliest, List<List<Spelling.Reading>> readings) {
        var asTyped = words.tokens(ChildrensWords.STEM_ALONE, String.join(" ", typed));
        var sure = readings.stream()
                .mapToDouble(each -> Math.min(each.getFirst().sure(), 1))
                .sum();
        return Collections.disjoint(asTyped, words.tokens(ChildrensWords.STEM_ALONE, likeliest))
                && sure < SURE_ENOUGH * typed.size();
    }

    /** What is meant, and how much each counts. The likeliest readings are taken together, as some meanings are of several words. */
    private Map<String, Double> weights(String likeliest, List<List<Spelling.Reading>> readings) {
        var weights = new LinkedHashMap<String, Double>();
        var withoutApps = Arrays.stream(likeliest.split(" "))
                .filter(word -> !brands.contains(word))
                .collect(Collectors.joining(" "));
        var what = words.tokens(ChildrensWords.MEANING, withoutApps);
        words.tokens(ChildrensWords.MEANING, likeliest)
                .forEach(word -> weights.put(word, what.isEmpty() || what.contains(word) ? 1 : BRAND));
        readings.stream()
                .flatMap(each -> each.stream().skip(1))
                .flatMap(reading -> words.tokens(ChildrensWords.MEANING, reading.words()).stream())
                .forEach(word -> weights.putIfAbsent(word, LESS_LIKELY));
        return weights;
    }
}

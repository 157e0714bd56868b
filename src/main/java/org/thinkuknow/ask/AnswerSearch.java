package org.thinkuknow.ask;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds answers by a child's own words, however they are spelt: each word is read as one the library knows, words that mean
 * the same become one, and the answer that holds the most and the rarest of them comes first.
 */
final class AnswerSearch {

    /** What a word counts that is only the second likeliest reading. */
    private static final double LESS_LIKELY = 0.3;
    /** Where two answers fit alike, the one about danger comes first. */
    private static final double DANGER = 1.02;

    private static final int LONGEST_QUESTION = 400;

    private final ChildrensWords words;
    private final AnswerIndex index;
    private final Spelling spelling;
    private final Set<String> danger;

    /**
     * @param words    takes questions and answers apart
     * @param meanings the groups of words that mean the same; their words are known as well
     * @param ordinary words that are no misspellings though no answer uses them
     */
    AnswerSearch(List<Answer> answers, ChildrensWords words, List<List<String>> meanings, Set<String> ordinary) {
        this.words = words;
        index = new AnswerIndex(answers, words);
        danger = answers.stream().filter(Answer::danger).map(Answer::slug).collect(Collectors.toSet());
        var known = index.vocabulary();
        meanings.stream()
                .flatMap(List::stream)
                .flatMap(meaning -> words.tokens(ChildrensWords.PLAIN, meaning).stream())
                .forEach(word -> known.putIfAbsent(word, 1));
        spelling = new Spelling(known, ordinary);
    }

    /** The slugs of the answers that fit best, best first. */
    List<String> find(String question, int most) {
        var typed = words.tokens(
                ChildrensWords.PLAIN, question.substring(0, Math.min(question.length(), LONGEST_QUESTION)));
        return index.fits(weights(spelling.of(typed))).entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Score> fit) ->
                                fit.getValue().total() * (danger.contains(fit.getKey()) ? DANGER : 1))
                        .reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is meant, and how much each counts. The likeliest readings are taken together, as some meanings are of several words. */
    private Map<String, Double> weights(List<List<Spelling.Reading>> readings) {
        var weights = new LinkedHashMap<String, Double>();
        var likeliest = readings.stream().map(each -> each.getFirst().words()).collect(Collectors.joining(" "));
        words.tokens(ChildrensWords.MEANING, likeliest).forEach(word -> weights.put(word, 1.0));
        readings.stream()
                .flatMap(each -> each.stream().skip(1))
                .flatMap(reading -> words.tokens(ChildrensWords.MEANING, reading.words()).stream())
                .forEach(word -> weights.putIfAbsent(word, LESS_LIKELY));
        return weights;
    }
}

package org.thinkuknow.readability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Flesch-Kincaid grade level: 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (J. P. Kincaid, R. P. Fishburne,
 * R. L. Rogers and B. S. Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research Branch Report
 * 8-75, 1975).
 */
final class FleschKincaid implements Measure {

    private static final int MANY_SYLLABLES = 3;

    /** A text uses few words again and again. */
    private final Map<String, Integer> counted = new HashMap<>();

    @Override
    public String id() {
        return "flesch-kincaid";
    }

    @Override
    public String name() {
        return "Flesch-Kincaid";
    }

    @Override
    public double score(Prose prose) {
        var syllables = prose.words()
                .mapToInt(word -> counted.computeIfAbsent(word, Syllables::in))
                .sum();
        return 0.39 * prose.wordsPerSentence() + 11.8 * syllables / prose.wordCount() - 15.59;
    }

    @Override
    public double age(double score) {
        return score + 5;
    }

    @Override
    public List<String> hardWords(Prose sentence) {
        return sentence.words()
                .filter(word -> Syllables.in(word) >= MANY_SYLLABLES)
                .toList();
    }
}

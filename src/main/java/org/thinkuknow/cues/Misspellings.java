package org.thinkuknow.cues;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Longer words of the rules with one slip: a letter too many, missing, wrong, or two swapped. Every word is stored under itself
 * and under itself less one letter, so that looking one up costs a few steps however many words there are.
 */
final class Misspellings {

    private static final int SHORTEST = 6;

    private final Set<String> ordinary;
    private final Map<String, String> without = new HashMap<>();

    /** @param ordinary words that are right as they are, and never taken for a slip of another */
    Misspellings(Collection<String> words, Set<String> ordinary) {
        this.ordinary = ordinary;
        words.stream().filter(word -> word.length() >= SHORTEST)
                .forEach(word -> shortened(word).forEach(each -> without.putIfAbsent(each, word)));
    }

    /** The word that was most likely meant. */
    Optional<String> meant(String typed) {
        if (typed.length() < SHORTEST - 1 || ordinary.contains(typed)) {
            return Optional.empty();
        }
        return shortened(typed).stream().map(without::get).filter(word -> word != null && isOneSlip(typed, word)).findFirst();
    }

    private static Set<String> shortened(String word) {
        var all = new LinkedHashSet<String>();
        all.add(word);
        for (var i = 0; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }

    /** Endings such as -s and -ed make another word of it, which is no slip; so does another beginning. */
    private static boolean isOneSlip(String typed, String word) {
        return typed.charAt(0) == word.charAt(0) && Math.abs(typed.length() - word.length()) <= 1
                && !typed.equals(word + "s") && !word.equals(typed + "s") && !word.equals(typed + "d") && !typed.equals(word + "d");
    }
}

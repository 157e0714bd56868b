package org.thinkuknow.cues;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        words.stream()
                .filter(word -> word.length() >= SHORTEST)
                .forEach(word -> shortened(word).forEach(each -> without.putIfAbsent(each, word)));
    }

    /** The word that was most likely meant, if any. */
    @Nullable
    String meant(String typed) {
        if (typed.length() < SHORTEST - 1 || ordinary.contains(typed)) {
            return null;
        }
        return shortened(typed)
                .map(without::get)
                .filter(word -> word != null && isOneSlip(typed, word))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> shortened(String word) {
        return Stream.concat(
                Stream.of(word),
                IntStream.range(0, word.length()).mapToObj(at -> word.substring(0, at) + word.substring(at + 1)));
    }

    /** Endings such as -s and -ed make another word of it, which is no slip; so does another beginning. */
    private static boolean isOneSlip(String typed, String word) {
        return typed.charAt(0) == word.charAt(0)
                && Math.abs(typed.length() - word.length()) <= 1
                && (typed.length() != word.length() || isOneOffOrSwapped(typed, word))
                && !typed.equals(word + "s")
                && !word.equals(typed + "s")
                && !word.equals(typed + "d")
                && !typed.equals(word + "d");
    }

    private static boolean isOneOffOrSwapped(String typed, String word) {
        var at = IntStream.range(0, word.length())
                .filter(place -> typed.charAt(place) != word.charAt(place))
                .toArray();
        return at.length < 2
                || at.length == 2
                        && at[1] == at[0] + 1
                        && typed.charAt(at[0]) == word.charAt(at[1])
                        && typed.charAt(at[1]) == word.charAt(at[0]);
    }
}

package org.thinkuknow.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a word is English: as it is, with a usual ending, drawn out as in "sooo", or in a slip of the keys. */
final class EnglishWords {

    private static final Pattern DRAWN_OUT = Pattern.compile("(.)\\1{2,}");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final List<String> ENDINGS =
            List.of("s", "es", "d", "ed", "ing", "in", "er", "ly", "y", "n", "ness", "ful");
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_MISTYPED = 5;

    private final Set<String> words = new HashSet<>();
    /** Each longer word less one of its letters: a slip and the word that was meant share one of these. */
    private final Set<String> shortened = new HashSet<>();

    EnglishWords() {
        Lines.of("readability/dale-chall-1995.txt").map(LatinWords::plain).forEach(words::add);
        Lines.of("language/english.txt")
                .flatMap(line -> Stream.of(line.split(" ")))
                .forEach(words::add);
        words.stream().filter(word -> word.length() >= SHORTEST_MISTYPED).forEach(word -> {
            shortened.add(word);
            addShortened(word);
        });
    }

    private void addShortened(String word) {
        for (var at = 0; at < word.length(); at++) {
            shortened.add(without(word, at));
        }
    }

    boolean hold(String word) {
        return isKnown(word)
                || isKnown(DRAWN_OUT.matcher(word).replaceAll("$1$1"))
                || isKnown(DOUBLED.matcher(word).replaceAll("$1"));
    }

    /** Whether a word may be meant for an English one that is longer: a letter too many, missing, wrong or two swapped. */
    boolean nearlyHold(String word) {
        if (word.length() < SHORTEST_MISTYPED) {
            return false;
        }
        for (var at = 0; at < word.length(); at++) {
            if (shortened.contains(without(word, at))) {
                return true;
            }
        }
        return shortened.contains(word);
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }

    private boolean isKnown(String word) {
        return words.contains(word)
                || ENDINGS.stream()
                        .filter(word::endsWith)
                        .map(ending -> word.substring(0, word.length() - ending.length()))
                        .filter(stem -> stem.length() >= SHORTEST_STEM)
                        .anyMatch(this::isStem);
    }

    private boolean isStem(String stem) {
        var last = stem.length() - 1;
        return words.contains(stem)
                || words.contains(stem + "e")
                || stem.charAt(last) == 'i' && words.contains(stem.substring(0, last) + "y")
                || stem.charAt(last) == stem.charAt(last - 1) && words.contains(stem.substring(0, last));
    }
}

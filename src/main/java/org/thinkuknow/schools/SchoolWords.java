package org.thinkuknow.schools;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of schools as people type them: without capitals, accents and apostrophes, without saints, and with "CofE" however it
 * is written.
 */
final class SchoolWords {

    private static final Set<String> LITTLE = Set.of("st", "saint", "the", "of", "and", "a", "at", "in");
    private static final int SHORTEST_PLURAL = 4;
    private static final int LONGEST = 200;

    private SchoolWords() {}

    /** A whole name, to find others that are written alike. */
    static String plain(String name) {
        return Normalizer.normalize(name.substring(0, Math.min(name.length(), LONGEST)), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['’‘`´]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\bsaint\\b", "st")
                .strip();
    }

    /** The words that count, each in the form in which it is compared; none if only little words are there. */
    static List<String> of(String text) {
        var same = (" " + plain(text) + " ")
                .replaceAll(" (church of england|c of e|c e|cofe) ", " ce ")
                .replaceAll(" (roman catholic|r c|rc) ", " catholic ")
                .strip();
        return Arrays.stream(same.split(" "))
                .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
                .map(SchoolWords::singular)
                .toList();
    }

    /** Mary, Marys and Mary's are one word. */
    private static String singular(String word) {
        return word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}

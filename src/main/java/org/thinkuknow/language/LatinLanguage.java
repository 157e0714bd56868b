package org.thinkuknow.language;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A language in Latin letters, by its small words and its own letters.
 *
 * @param letters that no other of these languages has
 */
record LatinLanguage(String name, String letters, Set<String> words) {

    static LatinLanguage read(String line) {
        var parts = line.split("\\|", 3);
        return new LatinLanguage(
                parts[0].strip(),
                parts[1].strip(),
                Set.of(Stream.of(parts[2].strip().split(" "))
                        .map(LatinWords::plain)
                        .distinct()
                        .toArray(String[]::new)));
    }

    boolean has(String plain) {
        return words.contains(plain);
    }

    /** @param written a word, or of it the letters that are in some language's list */
    boolean isWrittenWithItsLetters(String written) {
        return written.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }
}

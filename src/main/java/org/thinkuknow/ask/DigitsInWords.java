package org.thinkuknow.ask;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Digits within a word stand for their name ("l8r", "sum1", "b4") or for a letter that looks like them ("p0rn", "d1ck"). */
final class DigitsInWords {

    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("(?=.*\\d)(?=.*[a-z])[a-z0-9]+");
    private static final Map<Character, String> NAMES = Map.of('1', "one", '2', "to", '4', "for", '8', "ate");
    private static final Map<Character, String> LOOKS =
            Map.of('0', "o", '1', "i", '3', "e", '4', "a", '5', "s", '7', "t", '8', "b");

    private DigitsInWords() {}

    /** What the word may be in letters; nothing when it has no letters or no digits, or letters of another script. */
    static List<String> inLetters(String typed) {
        return LETTERS_AND_DIGITS.matcher(typed).matches()
                ? Stream.of(read(typed, NAMES), read(typed, LOOKS)).distinct().toList()
                : List.of();
    }

    private static String read(String typed, Map<Character, String> digits) {
        var read = new StringBuilder();
        for (var sign : typed.toCharArray()) {
            read.append(digits.getOrDefault(sign, LOOKS.getOrDefault(sign, String.valueOf(sign))));
        }
        return read.toString();
    }
}

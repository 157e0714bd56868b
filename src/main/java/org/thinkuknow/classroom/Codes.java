package org.thinkuknow.classroom;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Join codes: six letters, easy to read from the back of a room. No vowel, so that none is ever a word; none of the letters that
 * are taken for another or for a number.
 */
final class Codes {

    private static final String LETTERS = "BCDGHJKMNPRTVWXZ";
    private static final int LENGTH = 6;
    private static final Pattern CODE = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final Pattern THREE_ALIKE = Pattern.compile("(.)\\1\\1");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    static String make() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(place -> code.append(LETTERS.charAt(place)));
        return THREE_ALIKE.matcher(code).find() ? make() : code.toString();
    }

    /** A code as it was typed, in the form in which it is kept; spaces, dashes and small letters are fine. */
    static String read(String typed) {
        return typed.length() > 40 ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    static boolean isOne(String code) {
        return CODE.matcher(code).matches();
    }
}

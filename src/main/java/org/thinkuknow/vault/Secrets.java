package org.thinkuknow.vault;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Makes parts of addresses that nobody can guess: 100 bits, without letters that are mistaken for digits. */
public final class Secrets {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int LONG = 21;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Pattern ONE = Pattern.compile("[%s]{%d}".formatted(LETTERS, LONG));

    private Secrets() {}

    /** Whether a text could be one. */
    public static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }

    /** A new one. */
    public static String next() {
        var text = new StringBuilder();
        for (var place = 0; place < LONG; place++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}

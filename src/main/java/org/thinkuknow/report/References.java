package org.thinkuknow.report;

import java.security.SecureRandom;

/** Makes the references that people see and say: random, without letters that are mistaken for digits. */
final class References {

    /** No letter or digit that is mistaken for another. */
    static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** How many stand on each side of the dash. */
    static final int HALF = 5;

    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    static String next() {
        return half() + "-" + half();
    }

    private static String half() {
        var text = new StringBuilder();
        for (var i = 0; i < HALF; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}

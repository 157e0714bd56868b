package org.thinkuknow.report;

import java.security.SecureRandom;

/** Makes the references that people see and say: random, without letters that are mistaken for digits. */
final class References {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 5;
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

package org.thinkuknow.classroom;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * What lets one colleague into a lesson: eight digits, so that nobody takes it for the letters with which pupils join. A hundred
 * million of them, for ten minutes and few tries.
 */
final class OneTimeCodes {

    private static final int LENGTH = 8;
    private static final int ALL = 100_000_000;
    private static final Pattern CODE = Pattern.compile("[0-9]{" + LENGTH + "}");
    private static final int LONGEST_TYPED = 40;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCodes() {}

    static String make() {
        return String.format("%0" + LENGTH + "d", RANDOM.nextInt(ALL));
    }

    /** A code as it was typed, in the form in which it is hashed; spaces and dashes are fine. Empty if it is none. */
    static String read(String typed) {
        var read = typed.length() > LONGEST_TYPED ? "" : typed.replaceAll("[\\s-]", "");
        return CODE.matcher(read).matches() ? read : "";
    }
}

package org.thinkuknow.report;

import java.util.Locale;

/**
 * Why a text cannot stay as it is.
 *
 * @param length  how many characters it has
 * @param longest how many fit
 */
public record Complaint(Kind kind, int length, int longest) {

    /** What is wrong. */
    public enum Kind {
        EMPTY("Please write something here. A few words are enough."),
        LONG("This is %s characters long and %s fit. Please make it shorter; you can send the rest after."),
        BROKEN(
                "Some letters did not reach us whole. They show as a question mark now. Please look, then press Send again.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    static Complaint empty() {
        return new Complaint(Kind.EMPTY, 0, 0);
    }

    /** A kind sentence in English for whoever typed it. */
    public String sentence() {
        return kind.sentence.formatted(number(length), number(longest));
    }

    /** A number of characters as people read it. */
    public static String number(int characters) {
        return String.format(Locale.UK, "%,d", characters);
    }
}

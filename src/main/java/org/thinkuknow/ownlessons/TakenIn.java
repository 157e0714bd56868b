package org.thinkuknow.ownlessons;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a file was not taken in, as it stands in the address of the page that says so. */
public enum TakenIn {
    NO_SCHOOL("Your own lessons belong to a school, and your account is not linked to one yet."),
    NO_FILE("Please choose a zip that was taken from here, or the two files lesson.md and quiz.yaml together."),
    NOT_READ("These files could not be read. A zip holds lesson.md and quiz.yaml; each has at most 40,000 "
            + "characters and is saved as UTF-8."),
    FULL("Your school has reached the number of its own lessons. Please delete one that nobody teaches.");

    /** The parameter's name. */
    public static final String PROBLEM = "problem";

    private final String words;

    TakenIn(String words) {
        this.words = words;
    }

    /** What the page says. */
    public String words() {
        return words;
    }

    /** The reason as it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason with a word, if there is one. */
    public static Optional<TakenIn> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}

package org.thinkuknow.offender;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at what was typed, size first, and gathers a sentence for each thing that cannot stay as it is. */
public final class Typing {

    /** Signs that nobody sees, and those that turn the direction of what stands beside them; letters of every script may stay. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069&&[^\\n]]");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final List<String> wrong = new ArrayList<>();

    /** Notes a sentence unless something is right. */
    public Typing ask(boolean right, String sentence) {
        if (!right) {
            wrong.add(sentence);
        }
        return this;
    }

    /** A text that may be empty. */
    public Typing text(String text, int longest, String what) {
        if (text.codePointCount(0, text.length()) > longest) {
            return ask(false, "%s fits in at most %,d characters.".formatted(what, longest));
        }
        return ask(
                !UNSEEN.matcher(text).find(),
                "%s contains invisible characters. Please type it again.".formatted(what));
    }

    /** A text that has at least one letter, of whatever script. */
    public Typing words(String text, int longest, String what) {
        return LETTER.matcher(text).find() || text.codePointCount(0, text.length()) > longest
                ? text(text, longest, what)
                : ask(false, "%s is written with letters.".formatted(what));
    }

    /** @throws OffenderRefused with everything that is wrong */
    public void refuseIfWrong() {
        if (!wrong.isEmpty()) {
            throw new OffenderRefused(wrong);
        }
    }
}

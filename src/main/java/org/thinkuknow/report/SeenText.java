package org.thinkuknow.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text as somebody sees it who types it: lines end in one way, and signs that steer machines are not there. */
public final class SeenText {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private SeenText() {}

    /**
     * Whether a text holds a word. No word are: white space, digits, punctuation, signs, pictures such as 😭, single letters, and one
     * letter over and over, such as "aaa". A sign of a script that writes whole words by one sign, such as Chinese, is a word.
     */
    public static boolean holdsWord(String text) {
        var before = -1;
        for (var letter : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (Character.isIdeographic(letter)) {
                return true;
            }
            var next = Character.isLetter(letter) ? letter : -1;
            if (before >= 0 && next >= 0 && next != before) {
                return true;
            }
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                before = next;
            }
        }
        return false;
    }

    /** The text, with white space at its ends as it was. */
    public static String of(String typed) {
        return UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}

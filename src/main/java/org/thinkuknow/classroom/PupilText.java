package org.thinkuknow.classroom;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody typed, in any script. Lengths are Unicode code points, as a child who sends pictures counts them nearly. */
final class PupilText {

    /**
     * Characters that nobody sees, or that turn the direction of what stands beside them. Joiners stay: emoji and some
     * scripts need them.
     */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");

    private PupilText() {}

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** One line, without what cannot be seen. */
    static String tidy(String text) {
        return SPACES.matcher(
                        UNSEEN.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** What two entries have in common if a class takes them for the same word. */
    static String key(String word) {
        var small = Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("\uFE0F", "");
        var bare = AROUND.matcher(small).replaceAll("");
        return bare.isEmpty() ? small : bare;
    }
}

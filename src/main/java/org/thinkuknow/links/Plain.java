package org.thinkuknow.links;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts and names as they are compared, however they were typed. */
public final class Plain {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u034f\\ufe00-\\ufe0f]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters of other scripts that look like Latin ones and are used to pass for them. */
    private static final String LOOKS_LIKE = "аеорсухіјѕԁһԛԝαοριυνκτβ";

    private static final String LATIN = "aeopcyxijsdhqwaopiuvktb";

    private Plain() {}

    /** One form for each character: wide and styled letters as plain ones, without signs that nobody sees. */
    static String text(String typed) {
        return UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** Without capitals, accents and look-alikes; dots and lines stay. */
    public static String letters(String typed) {
        var lower = MARKS.matcher(Normalizer.normalize(text(typed).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        var plain = new StringBuilder(lower.length());
        for (var i = 0; i < lower.length(); i++) {
            var at = LOOKS_LIKE.indexOf(lower.charAt(i));
            plain.append(at < 0 ? lower.charAt(i) : LATIN.charAt(at));
        }
        return plain.toString();
    }

    /** Letters and digits alone: whoever retells a name mistakes its dots and lines first. */
    static String joined(String typed) {
        return NO_WORD.matcher(letters(typed)).replaceAll("");
    }

    /** The words, with one space between two. */
    static String words(String typed) {
        return NO_WORD.matcher(letters(typed).replaceAll("['’.]", "").replace("&", " and "))
                .replaceAll(" ")
                .strip();
    }
}

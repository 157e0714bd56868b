package org.thinkuknow.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a text in Latin letters into words. */
final class LatinWords {

    /** Nobody types a longer word in earnest. */
    private static final int LONGEST = 40;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsLatin}\\p{M}][\\p{IsLatin}\\p{M}\\p{Nd}'’‘`´-]*+|\\p{Nd}++\\p{IsLatin}[\\p{IsLatin}\\p{Nd}]*+");
    private static final Pattern UNWRITTEN = Pattern.compile("[\\p{M}'’‘`´-]");

    private LatinWords() {}

    /** The words in small letters, as they are written; addresses, accounts and tags are words of no language. */
    static List<String> in(String text) {
        var words = new ArrayList<String>();
        Stream.of(SPACE.split(Normalizer.normalize(text, Normalizer.Form.NFKC)))
                .filter(each -> !isAddress(each))
                .map(WORD::matcher)
                .forEach(matcher -> {
                    while (matcher.find()) {
                        var word = matcher.group().toLowerCase(Locale.ROOT);
                        words.add(word.substring(0, Math.min(LONGEST, word.length())));
                    }
                });
        return words;
    }

    private static boolean isAddress(String written) {
        return written.contains("://")
                || written.startsWith("www.")
                || written.contains("@")
                || written.startsWith("#");
    }

    /** Without accents and apostrophes, as the lists have them. */
    static String plain(String word) {
        var folded = UNWRITTEN
                .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return folded.replace('ł', 'l')
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('đ', 'd');
    }
}

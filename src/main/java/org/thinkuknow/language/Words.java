package org.thinkuknow.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text in Latin letters into words. */
final class Words {

    /** Nothing that names an address, an account or a tag is a word of a language. */
    private static final Pattern NO_WORDS = Pattern.compile("(?U)\\S*(?:://|www\\.|\\w@\\w)\\S*|[@#]\\w+");
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{M}][\\p{IsLatin}\\p{M}\\p{Nd}'’‘`´-]*|\\p{Nd}+[\\p{IsLatin}][\\p{IsLatin}\\p{Nd}]*");
    private static final Pattern UNWRITTEN = Pattern.compile("[\\p{M}'’‘`´-]");

    private Words() {
    }

    /** The words in small letters, as they are written. */
    static List<String> in(String text) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(NO_WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" "));
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Without accents and apostrophes, as the lists have them. */
    static String plain(String word) {
        var folded = UNWRITTEN.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
        return folded.replace('ł', 'l').replace('ı', 'i').replace('ø', 'o').replace("ß", "ss").replace("æ", "ae").replace("œ", "oe").replace('đ', 'd');
    }
}

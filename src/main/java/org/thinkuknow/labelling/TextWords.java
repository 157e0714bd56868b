package org.thinkuknow.labelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text in their order.
 *
 * @param typed    as they stand there
 * @param folded   in small letters, without accents and without the 's of a possessive
 * @param capitals those, folded, that begin with a capital within a sentence; none in a text that shouts, where that says nothing
 */
record TextWords(List<String> typed, List<String> folded, Set<String> capitals) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    /** What ends a sentence, also in chats and lists. */
    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?…:/|\\n][^\\p{L}\\p{N}]*");

    static TextWords of(String text) {
        var typed = new ArrayList<String>();
        var folded = new ArrayList<String>();
        var capitals = new LinkedHashSet<String>();
        var shouts = shouts(text);
        var matcher = WORD.matcher(text);
        var end = 0;
        while (matcher.find()) {
            var word = matcher.group();
            var begins = typed.isEmpty()
                    || ENDS.matcher(text.substring(end, matcher.start())).matches();
            typed.add(word);
            folded.add(fold(word));
            if (!begins && !shouts && Character.isUpperCase(word.codePointAt(0))) {
                capitals.add(fold(word));
            }
            end = matcher.end();
        }
        return new TextWords(List.copyOf(typed), List.copyOf(folded), Set.copyOf(capitals));
    }

    /** So that “Zoë's” is “zoe”. */
    static String fold(String word) {
        var plain = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private static boolean shouts(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var capitals = text.codePoints().filter(Character::isUpperCase).count();
        return capitals * 2 > letters;
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "TextWords";
    }
}

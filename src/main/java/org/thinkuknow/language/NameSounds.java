package org.thinkuknow.language;

import org.apache.commons.codec.language.DoubleMetaphone;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How names sound, so that they are found however they are spelt and in whatever order they are said. */
public final class NameSounds {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final Pattern BETWEEN_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    /** Names that are longer than the sounds are told apart by nobody's ear. */
    private static final int LONGEST = 6;

    private static final int MOST_WORDS = 8;

    private NameSounds() {}

    /** The sounds of each word of a name, in their order; a word has two where it can be said in two ways. */
    public static List<Set<String>> of(String name) {
        return Arrays.stream(BETWEEN.split(plain(name)))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(NameSounds::ofWord)
                .toList();
    }

    /** The words of a name or of a class in small letters, without accents; digits are letters here. */
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_SIGNS.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Everything as which one word may be heard: its sounds, and what well-known spellings of a first name have in common. */
    public static Set<String> alike(String word) {
        var heard = new TreeSet<String>();
        of(word).forEach(heard::addAll);
        FirstNames.common(word).ifPresent(name -> heard.add("as " + name));
        return heard;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("")
                .replaceAll("['’]", "");
    }

    /** Each two sounds of a name, whichever comes first. */
    public static Set<String> pairs(String name) {
        var words = of(name);
        var pairs = new TreeSet<String>();
        for (var one = 0; one < words.size(); one++) {
            for (var other = one + 1; other < words.size(); other++) {
                pairs.addAll(pairs(words.get(one), words.get(other)));
            }
        }
        return pairs;
    }

    private static List<String> pairs(Set<String> ones, Set<String> others) {
        var pairs = new ArrayList<String>();
        for (var one : ones) {
            for (var other : others) {
                pairs.add(one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
            }
        }
        return pairs;
    }

    /** Other scripts than ours have no rules of sound here: their words stand for themselves. */
    private static Set<String> ofWord(String word) {
        var sounds = new TreeSet<String>();
        if (LATIN.matcher(word).matches()) {
            var sound = new DoubleMetaphone();
            sound.setMaxCodeLen(LONGEST);
            sounds.add(sound.doubleMetaphone(word, false));
            sounds.add(sound.doubleMetaphone(word, true));
            sounds.remove("");
        }
        return sounds.isEmpty() ? Set.of("=" + word) : sounds;
    }
}

package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.thinkuknow.language.NameSounds;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns a child's name and class into keyed hashes, which nobody without the keys can make or guess. Each school has hashes of its own,
 * so that one name at two schools leaves no common trace.
 */
@Component
class RecordKeys {

    private static final Pattern NUMBER = Pattern.compile(".*\\p{N}.*");
    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_BEGINNING = 8;
    private static final int MOST_WORDS = 8;
    /** Enough to tell the classes of one school apart in an address. */
    private static final int SIGNS_IN_ADDRESS = 12;

    private final Vault vault;

    RecordKeys(Vault vault) {
        this.vault = vault;
    }

    /** Everything by which a record is found, each as a hash in letters. */
    Set<String> of(String school, DisclosureText text) {
        var keys = new LinkedHashSet<String>();
        words(text.pupil()).forEach(word -> {
            NameSounds.alike(word).forEach(sound -> keys.add(fresh(school, "sound", sound)));
            beginnings(word).forEach(beginning -> keys.add(fresh(school, "beginning", beginning)));
        });
        var group = text.schoolPart().className();
        Stream.concat(words(group).stream(), Stream.of(plain(group)))
                .filter(word -> !word.isEmpty())
                .forEach(word -> keys.add(fresh(school, "class", word)));
        return keys;
    }

    /** What was asked for: of each word one of its hashes has to be there. No list if nothing can be looked for. */
    List<Set<String>> asked(String school, String typed) {
        return words(typed).stream()
                .map(word -> {
                    var keys = new LinkedHashSet<String>();
                    keys.addAll(any(school, "class", word));
                    if (!NUMBER.matcher(word).matches()) {
                        NameSounds.alike(word).forEach(sound -> keys.addAll(any(school, "sound", sound)));
                        keys.addAll(any(school, "beginning", shortened(word)));
                    }
                    return (Set<String>) keys;
                })
                .toList();
    }

    /** A class as an address names it: letters that say nothing. */
    String inAddress(String school, String className) {
        return HexFormat.of()
                .formatHex(vault.derive("disclosure class", school + '\n' + plain(className))
                        .lasting())
                .substring(0, SIGNS_IN_ADDRESS);
    }

    private static List<String> beginnings(String word) {
        var beginnings = new ArrayList<String>();
        var letters = word.codePointCount(0, word.length());
        for (var length = SHORTEST_BEGINNING; length <= Math.min(letters, LONGEST_BEGINNING); length++) {
            beginnings.add(word.substring(0, word.offsetByCodePoints(0, length)));
        }
        return beginnings;
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST_BEGINNING
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_BEGINNING));
    }

    private static List<String> words(String text) {
        return NameSounds.words(text).stream().limit(MOST_WORDS).toList();
    }

    private static String plain(String text) {
        return String.join("", NameSounds.words(text));
    }

    private String fresh(String school, String kind, String text) {
        return hash(school, kind, text).inLetters();
    }

    private List<String> any(String school, String kind, String text) {
        return hash(school, kind, text).anyInLetters();
    }

    private KeyedHash hash(String school, String kind, String text) {
        return vault.hash("disclosure " + kind, school + '\n' + text);
    }
}

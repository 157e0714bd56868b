package org.thinkuknow.reader;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Counts words, pairs of words and the parts of words in a message; each falls into one of many buckets. */
final class WordCounts {

    static final int BUCKETS = 1 << 16;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private WordCounts() {}

    /** How often each bucket was met. */
    static Map<Integer, Integer> of(String text) {
        var counts = new HashMap<Integer, Integer>();
        var before = "";
        for (var word : plain(text).split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            count("w " + word, counts);
            count("p " + before + " " + word, counts);
            var framed = "<" + word + ">";
            for (var length = SHORTEST; length <= LONGEST; length++) {
                for (var start = 0; start + length <= framed.length(); start++) {
                    count("c " + framed.substring(start, start + length), counts);
                }
            }
            before = word;
        }
        return counts;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private static void count(String what, Map<Integer, Integer> counts) {
        counts.merge(Math.floorMod(mixed(what.hashCode()), BUCKETS), 1, Integer::sum);
    }

    /** Spreads what String's own hash leaves close together. */
    private static int mixed(int hash) {
        var spread = hash * 0x9E3779B9;
        return spread ^ spread >>> 15;
    }
}

package org.thinkuknow.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A word on the board.
 *
 * @param word  as it was written first
 * @param count how many entries say it
 */
public record CloudWord(String word, int count) {

    /** Joins equal words, however they are written; the most frequent first, then in the order in which they came. */
    static List<CloudWord> join(List<String> entries) {
        var joined = new LinkedHashMap<String, CloudWord>();
        entries.forEach(entry -> joined.merge(
                PupilText.key(entry),
                new CloudWord(entry, 1),
                (known, one) -> new CloudWord(known.word(), known.count() + 1)));
        var words = new ArrayList<>(joined.values());
        words.sort(Comparator.comparingInt(CloudWord::count).reversed());
        return words;
    }

    /** Never the word: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "CloudWord[" + count + "]";
    }
}

package org.thinkuknow.cues;

import java.util.Arrays;
import java.util.BitSet;

/** Where phrases of one kind stand in a message, in the order of their first words. */
final class PhrasePositions {

    private final BitSet phrases = new BitSet();
    private int[] firsts = new int[8];
    private int[] lasts = new int[8];
    private int count;

    void add(int phrase, int first, int last) {
        if (count == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * count);
            lasts = Arrays.copyOf(lasts, 2 * count);
        }
        phrases.set(phrase);
        firsts[count] = first;
        lasts[count++] = last;
    }

    int count() {
        return count;
    }

    /** The numbers of those that stand anywhere. */
    BitSet phrases() {
        return phrases;
    }

    /** Whether one begins within so many words of one of another kind. */
    boolean anyNear(PhrasePositions other, int number, int words) {
        var begin = Arrays.binarySearch(firsts, 0, count, other.firsts[number] - words);
        var at = begin < 0 ? -begin - 1 : begin;
        return at < count && firsts[at] <= other.lasts[number] + words;
    }
}

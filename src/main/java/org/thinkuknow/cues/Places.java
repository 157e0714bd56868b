package org.thinkuknow.cues;

import java.util.Arrays;

/** Where phrases of one kind stand in a message, in the order of their first words. */
final class Places {

    private int[] phrases = new int[8];
    private int[] firsts = new int[8];
    private int[] lasts = new int[8];
    private int count;

    void add(int phrase, int first, int last) {
        if (count == firsts.length) {
            phrases = Arrays.copyOf(phrases, 2 * count);
            firsts = Arrays.copyOf(firsts, 2 * count);
            lasts = Arrays.copyOf(lasts, 2 * count);
        }
        phrases[count] = phrase;
        firsts[count] = first;
        lasts[count++] = last;
    }

    int count() {
        return count;
    }

    int phrase(int number) {
        return phrases[number];
    }

    /** Whether one begins within so many words of one of another kind. */
    boolean anyNear(Places other, int number, int words) {
        var begin = Arrays.binarySearch(firsts, 0, count, other.firsts[number] - words);
        var at = begin < 0 ? -begin - 1 : begin;
        return at < count && firsts[at] <= other.lasts[number] + words;
    }
}

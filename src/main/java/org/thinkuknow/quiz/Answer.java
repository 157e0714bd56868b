package org.thinkuknow.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What somebody answered to one question, as numbers only, so that every kind of question can be kept and counted alike.
 *
 * @param places counted from zero, in the order of the file; what they mean is said by each kind of question
 */
public record Answer(List<Integer> places) {

    public Answer {
        places = List.copyOf(places);
    }

    /** An answer of some places. */
    public static Answer of(Integer... places) {
        return new Answer(Arrays.asList(places));
    }

    /** Whether it is a single place, below a number. */
    boolean isOneOf(int size) {
        return places.size() == 1 && isBelow(size);
    }

    /** Whether it names every place below a number once, in any order. */
    boolean isArrangementOf(int size) {
        return places.size() == size && isBelow(size) && isWithoutRepetition();
    }

    boolean isWithoutRepetition() {
        return places.stream().distinct().count() == places.size();
    }

    boolean isBelow(int size) {
        return places.stream().allMatch(place -> place >= 0 && place < size);
    }

    /** Whether it names every place in the order of the file. */
    boolean isInOrder() {
        return IntStream.range(0, places.size()).allMatch(i -> places.get(i) == i);
    }
}

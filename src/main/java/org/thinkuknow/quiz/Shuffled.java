package org.thinkuknow.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Places in an order that is always the same for one question, and never the order of the file. */
final class Shuffled {

    private Shuffled() {}

    /** The places from zero to a number, of which there are two or more. */
    static List<Integer> places(String id, int size) {
        var inOrder = IntStream.range(0, size).boxed().toList();
        var places = new ArrayList<>(inOrder);
        Collections.shuffle(places, new Random(id.hashCode()));
        if (places.equals(inOrder)) {
            Collections.rotate(places, 1);
        }
        return List.copyOf(places);
    }
}

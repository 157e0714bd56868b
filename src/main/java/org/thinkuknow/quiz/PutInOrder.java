package org.thinkuknow.quiz;

import java.util.List;

/**
 * Three to five things to put in order. An answer is the places of all things in the order in which they were put.
 *
 * @param things in the right order
 */
public record PutInOrder(About about, List<Thing> things) implements Question {

    /** One of the things, and why it stands where it does. */
    public record Thing(String say, String why) {}

    public PutInOrder {
        things = List.copyOf(things);
    }

    /** The places of the things in the order in which they are first shown. */
    public List<Integer> shuffled() {
        return Shuffled.places(id(), things.size());
    }

    @Override
    public Kind kind() {
        return Kind.ORDER;
    }

    @Override
    public boolean fits(Answer answer) {
        return answer.isArrangementOf(things.size());
    }

    @Override
    public boolean understood(Answer answer) {
        return answer.isInOrder();
    }
}

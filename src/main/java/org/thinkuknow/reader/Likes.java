package org.thinkuknow.reader;

import org.thinkuknow.reader.Example.Urgency;

import java.util.Comparator;
import java.util.List;

/** Finds what a message reads like: by the encoder as its makers left it, as the tuned ones put all that is urgent close together. */
record Likes(Examples examples, KnownMessages known) {

    private static final int SHOWN = 3;

    List<Example> of(float[] meaning, Urgency level) {
        return examples.all().stream()
                .filter(example -> example.level() == level && example.teaches())
                .flatMap(example ->
                        known.near(meaning, example.message()).stream().mapToObj(near -> new Near(example, near)))
                .sorted(Comparator.comparingDouble(Near::near).reversed())
                .limit(SHOWN)
                .map(Near::example)
                .toList();
    }

    private record Near(Example example, double near) {}
}

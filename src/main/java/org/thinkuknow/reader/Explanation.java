package org.thinkuknow.reader;

import org.thinkuknow.cues.FoundCue.Span;

import java.util.List;

/**
 * Why the reader reads a message as it does: what it reads like, and the words that weighed.
 *
 * @param likes   labelled examples of the same level, the nearest first
 * @param weighed words without which it would be held for less urgent, in their order
 */
public record Explanation(Reading.Opinion opinion, List<Example> likes, List<Span> weighed) {

    /** Where there is nothing to explain. */
    public static final Explanation NONE = new Explanation(Reading.Opinion.NOT_READ, List.of(), List.of());

    public Explanation {
        likes = List.copyOf(likes);
        weighed = List.copyOf(weighed);
    }
}

package org.thinkuknow.quiz;

import java.util.List;
import java.util.Optional;

/**
 * Three to five things, each with one that belongs to it. An answer is, for each left side in order, the place of the pair
 * whose right side was chosen; the same right side may be chosen twice, though not by cards (decision 0102).
 */
public record MatchPairs(About about, List<Pair> pairs) implements Question {

    /**
     * Two things that belong together, and why.
     *
     * @param say         the left side
     * @param with        the right side
     * @param picture     a file that shows the left side; the words stand beside it
     * @param withPicture a file that shows the right side
     */
    public record Pair(String say, String with, String why, Optional<String> picture, Optional<String> withPicture) {}

    public MatchPairs {
        pairs = List.copyOf(pairs);
    }

    /** The places of the right sides in the order in which they are offered. */
    public List<Integer> shuffled() {
        return Shuffled.places(id(), pairs.size());
    }

    @Override
    public Kind kind() {
        return Kind.MATCH;
    }

    @Override
    public boolean fits(Answer answer) {
        return answer.places().size() == pairs.size() && answer.isBelow(pairs.size());
    }

    @Override
    public boolean understood(Answer answer) {
        return answer.isInOrder();
    }
}

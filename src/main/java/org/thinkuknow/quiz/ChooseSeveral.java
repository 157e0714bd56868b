package org.thinkuknow.quiz;

import java.util.List;
import java.util.stream.IntStream;

/** Several of three to six options are right. An answer is the places of all options that were chosen; it may be none. */
public record ChooseSeveral(About about, List<Option> options) implements Question {

    public ChooseSeveral {
        options = List.copyOf(options);
    }

    @Override
    public Kind kind() {
        return Kind.SEVERAL;
    }

    @Override
    public boolean fits(Answer answer) {
        return answer.isBelow(options.size()) && answer.isWithoutRepetition();
    }

    /** Exactly the right ones, no fewer and no more. */
    @Override
    public boolean understood(Answer answer) {
        return IntStream.range(0, options.size())
                .allMatch(place -> options.get(place).right() == answer.places().contains(place));
    }
}

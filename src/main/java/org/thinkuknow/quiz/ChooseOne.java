package org.thinkuknow.quiz;

import java.util.List;

/** One of two to four options is right. An answer is the place of the option that was chosen. */
public record ChooseOne(About about, List<Option> options) implements Question {

    public ChooseOne {
        options = List.copyOf(options);
    }

    @Override
    public Kind kind() {
        return Kind.ONE;
    }

    @Override
    public boolean fits(Answer answer) {
        return answer.isOneOf(options.size());
    }

    @Override
    public boolean understood(Answer answer) {
        return options.get(answer.places().getFirst()).right();
    }
}

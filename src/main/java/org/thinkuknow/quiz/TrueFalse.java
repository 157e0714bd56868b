package org.thinkuknow.quiz;

import java.util.List;

/** A statement that is true or false. An answer is the place of the option that was chosen. */
public record TrueFalse(About about, List<Option> options) implements Question {

    public TrueFalse {
        options = List.copyOf(options);
    }

    @Override
    public Kind kind() {
        return Kind.TRUE_FALSE;
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

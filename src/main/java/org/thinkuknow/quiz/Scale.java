package org.thinkuknow.quiz;

import java.util.List;
import java.util.Locale;

/** "How sure are you?": three levels, none of them right. An answer is the place of the level that was chosen. */
public record Scale(About about, List<Step> steps) implements Question {

    /** How sure somebody is, from sure to not sure yet. */
    public enum Level {
        SECURE,
        DEVELOPING,
        UNSURE;

        /** The level as it stands in content files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A level in the words of the band, and what to do next. */
    public record Step(String say, Level level, String why) {}

    public Scale {
        steps = List.copyOf(steps);
    }

    @Override
    public Kind kind() {
        return Kind.SCALE;
    }

    @Override
    public boolean fits(Answer answer) {
        return answer.isOneOf(steps.size());
    }

    /** Only who is not sure yet has something to look at again. */
    @Override
    public boolean understood(Answer answer) {
        return steps.get(answer.places().getFirst()).level() != Level.UNSURE;
    }

    @Override
    public boolean counts() {
        return false;
    }
}

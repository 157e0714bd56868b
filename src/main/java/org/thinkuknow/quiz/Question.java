package org.thinkuknow.quiz;

import org.thinkuknow.learning.Strand;

import java.util.Optional;

/** One question of a quiz, of one of seven kinds. */
public sealed interface Question permits ChooseOne, ChooseSeveral, TrueFalse, PutInOrder, MatchPairs, Story, Scale {

    /** What every question has. */
    About about();

    /** Its kind, as writers name it. */
    Kind kind();

    /** Whether this can be a whole answer to it. */
    boolean fits(Answer answer);

    /** Whether an answer that fits shows that nothing needs to be looked at again. */
    boolean understood(Answer answer);

    /** Whether there is a right answer, so that it counts in "understood so many of so many". */
    default boolean counts() {
        return true;
    }

    /** The same question under another id, for whoever asks it once more beside others. */
    default Question withId(String other) {
        var renamed = about().withId(other);
        return switch (this) {
            case ChooseOne one -> new ChooseOne(renamed, one.options());
            case ChooseSeveral several -> new ChooseSeveral(renamed, several.options());
            case TrueFalse statement -> new TrueFalse(renamed, statement.options());
            case PutInOrder order -> new PutInOrder(renamed, order.things());
            case MatchPairs match -> new MatchPairs(renamed, match.pairs());
            case Story story -> new Story(renamed, story.scenes());
            case Scale scale -> new Scale(renamed, scale.steps());
        };
    }

    default String id() {
        return about().id();
    }

    default Strand strand() {
        return about().strand();
    }

    default String ask() {
        return about().ask();
    }

    default String lookAgainAt() {
        return about().lookAgainAt();
    }

    default Optional<About.Picture> picture() {
        return about().picture();
    }
}

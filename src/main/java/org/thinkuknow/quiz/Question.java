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

package org.thinkuknow.classroom;

import org.thinkuknow.quiz.Quiz;

import java.util.Optional;

/** Lessons beside the library's that can be taught live. Every bean of this type takes part. */
public interface OtherLessons {

    /** The lesson at an address with its quiz, whoever asks: pupils come to it through the join code alone. */
    Optional<Quiz> at(String address);

    /**
     * Where a teacher may start a lesson now.
     *
     * @param address may leave open which edition
     * @return the address of the edition that is taught now; nothing if there is none, or it is not theirs
     */
    Optional<String> toTeach(String address, String teacher);

    /** Whether an address is one of these lessons, and not this teacher's to see. */
    boolean isKeptFrom(String address, String teacher);
}

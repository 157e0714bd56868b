package org.thinkuknow.classroom;

import org.thinkuknow.classroom.LiveLesson.Pace;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says how a teacher has prepared a lesson. Every bean of this type is asked when one starts. */
public interface PreparedStarts {

    /**
     * How a lesson begins.
     *
     * @param leftOut  the ids of the steps that the class does not go through
     * @param fromLast questions of earlier lessons that the class is asked first
     */
    record PreparedStart(Pace pace, Set<String> leftOut, List<EarlierQuestion> fromLast) {

        /** All of it, all screens together. */
        public static final PreparedStart WHOLE = new PreparedStart(Pace.TOGETHER, Set.of(), List.of());

        /** The same with questions that come first. */
        public PreparedStart asking(List<EarlierQuestion> questions) {
            return new PreparedStart(pace, leftOut, questions);
        }
    }

    /** What a teacher has prepared of the lesson at an address, for whichever class. */
    Optional<PreparedStart> of(String lesson, String teacher);
}

package org.thinkuknow.classroom;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.classroom.LiveLesson.Beside;
import org.thinkuknow.cues.Cue;

import java.time.Instant;
import java.util.UUID;

/**
 * Words of one pupil.
 *
 * @param poll    what they answer; nothing if the pupil asks the teacher
 * @param sending what arrived together; the same comes again if the pupil's line is bad, and counts once
 * @param place   among what arrived together, counted from zero
 */
record PupilEntry(
        String reference,
        String lesson,
        long seat,
        @Nullable String poll,
        String sending,
        int place,
        String words,
        Flag flag,
        Moderation moderation,
        Instant at) {

    static PupilEntry now(
            Seat seat, @Nullable String poll, String sending, int place, String words, Flag flag, Instant now) {
        return new PupilEntry(
                Beside.WORDS + UUID.randomUUID().toString().substring(0, 18),
                seat.lesson(),
                seat.id(),
                poll,
                sending,
                place,
                words,
                flag,
                Moderation.HELD,
                now);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "PupilEntry[" + reference + "]";
    }

    /** How far a pupil's words have come. */
    enum Moderation {
        /** They wait for the teacher. */
        HELD,
        /** She has let them through to the board. */
        SHOWN,
        /** She has dealt with them. */
        DONE
    }

    /** Whether a pupil's words are for the teacher alone, and why. What has a flag never reaches the board. */
    enum Flag {
        /** Nothing was found in them; that means nothing. */
        NONE,
        /** A sign of the first level was found: act now. */
        ONE,
        /** A sign of the second level was found: a child may be at risk. */
        TWO,
        /** The teacher herself read something in them. */
        TEACHER;

        static Flag of(Cue.Level level) {
            return switch (level) {
                case ONE -> ONE;
                case TWO -> TWO;
            };
        }
    }
}

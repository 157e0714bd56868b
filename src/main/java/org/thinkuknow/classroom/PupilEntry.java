package org.thinkuknow.classroom;

import org.jspecify.annotations.Nullable;

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
}

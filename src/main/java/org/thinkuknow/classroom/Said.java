package org.thinkuknow.classroom;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Words of one pupil.
 *
 * @param asking  what they answer; nothing if the pupil asks the teacher
 * @param sending what arrived together; the same comes again if the pupil's line is bad, and counts once
 * @param place   among what arrived together, counted from zero
 */
record Said(
        String reference,
        String lesson,
        long seat,
        @Nullable String asking,
        String sending,
        int place,
        String words,
        Mark mark,
        Standing standing,
        Instant at) {

    static Said now(
            Seat seat, @Nullable String asking, String sending, int place, String words, Mark mark, Instant now) {
        return new Said(
                Aside.WORDS + UUID.randomUUID().toString().substring(0, 18),
                seat.lesson(),
                seat.id(),
                asking,
                sending,
                place,
                words,
                mark,
                Standing.HELD,
                now);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Said[" + reference + "]";
    }
}

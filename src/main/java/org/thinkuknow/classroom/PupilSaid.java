package org.thinkuknow.classroom;

import java.time.Instant;

/** Words of a pupil as the teacher reads them: not whose they are. */
public record PupilSaid(String reference, String words, Instant at) {

    static PupilSaid of(PupilEntry entry) {
        return new PupilSaid(entry.reference(), entry.words(), entry.at());
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "PupilSaid[" + reference + "]";
    }
}

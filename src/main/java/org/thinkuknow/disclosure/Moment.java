package org.thinkuknow.disclosure;

import java.time.Instant;

/**
 * One line of a record's chronology, as somebody may read it.
 *
 * @param who   the name of whoever did it
 * @param words what was noted; empty if nothing was, or it is not for whoever reads
 */
public record Moment(Instant at, String what, String who, String words) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Moment[" + at + ", " + what + "]";
    }
}

package org.thinkuknow.offender;

import java.time.Instant;

/**
 * A change of a record.
 *
 * @param madeBy a username
 * @param what   what was done
 * @param words  the record as it stood after it
 */
public record PastChange(Instant madeAt, String madeBy, String what, String words) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "PastChange[" + what + "]";
    }
}

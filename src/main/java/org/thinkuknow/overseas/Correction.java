package org.thinkuknow.overseas;

import java.time.Instant;

/**
 * What had to be corrected after a package had left.
 *
 * @param number from one
 * @param words  what is wrong, and what is right
 */
public record Correction(int number, Instant madeAt, String words) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Correction[" + number + "]";
    }
}

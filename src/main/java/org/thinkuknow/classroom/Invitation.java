package org.thinkuknow.classroom;

import java.time.Instant;

/**
 * Lets one colleague into a lesson, once.
 *
 * @param code   eight digits, kept as a hash only
 * @param endsAt until when it is good
 */
public record Invitation(String code, Instant endsAt) {

    /** The code in two parts, as it is read out. */
    public String readable() {
        var half = code.length() / 2;
        return code.substring(0, half) + " " + code.substring(half);
    }
}

package org.thinkuknow.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What was asked for somebody who lost every passkey, or the phone with their app.
 *
 * @param username of whom
 * @param askedBy  the username of the administrator who asked
 * @param agreedBy the username of the other one; empty until one has agreed
 */
public record Recovery(String username, String askedBy, Instant askedAt, Optional<String> agreedBy) {

    /** The person has this long to say that it was not them. */
    public static final Duration WAIT = Duration.ofDays(1);

    /** After this long it is over, and would have to be asked anew. */
    public static final Duration OVER = Duration.ofDays(7);

    /** From when the new password may be given. */
    public Instant ripeAt() {
        return askedAt.plus(WAIT);
    }

    /** Whether the new password may be given now: another administrator has agreed, and the person has had their day. */
    public boolean isRipe(Instant now) {
        return agreedBy.isPresent() && !now.isBefore(ripeAt());
    }
}

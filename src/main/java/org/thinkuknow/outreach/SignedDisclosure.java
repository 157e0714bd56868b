package org.thinkuknow.outreach;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A signed record as a visit knows it.
 *
 * @param forSchool      whether the school is to read and acknowledge it; false if it is about somebody who works or helps there
 * @param codeMadeAt     when a code for the school was made last
 * @param codeMail       what became of the e-mail with it: {@code WAITS}, {@code SENT} or {@code REFUSED}; null if none was wanted
 * @param acknowledgedAt when somebody said that they have read it; null if nobody has
 * @param acknowledgedAs as what they said so
 * @param verified       whether they had a code that went to the lead's address, and not one that the educator's own screen showed
 */
public record SignedDisclosure(
        String disclosure,
        String visit,
        String report,
        String author,
        boolean forSchool,
        Instant signedAt,
        @Nullable Instant codeMadeAt,
        @Nullable String codeMail,
        @Nullable Instant acknowledgedAt,
        @Nullable AcknowledgedAs acknowledgedAs,
        boolean verified) {

    /** Whether the school has acknowledged it: with a code that only the school had. */
    public boolean isAcknowledged() {
        return acknowledgedAt != null && verified;
    }

    /** Whether it was shown to somebody of whom nothing is verified. */
    public boolean isOnlyShown() {
        return acknowledgedAt != null && !verified;
    }

    /** Whether the school is to acknowledge it and has not. */
    public boolean waitsForSchool() {
        return forSchool && !isAcknowledged();
    }
}

package org.thinkuknow.outreach;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A signed record as a visit knows it.
 *
 * @param forSchool      whether the school is to read and acknowledge it; false if it is about somebody who works or helps there
 * @param codeMadeAt     when a code for the school was made last
 * @param codeMail       what became of the e-mail with it: {@code WAITS}, {@code SENT} or {@code REFUSED}; null if none was wanted
 * @param acknowledgedAs as what somebody of the school acknowledged it
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
        @Nullable AcknowledgedAs acknowledgedAs) {

    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    /** Whether the school is to acknowledge it and has not. */
    public boolean waitsForSchool() {
        return forSchool && !isAcknowledged();
    }
}

package org.thinkuknow.schooltransfer;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A file that a school sent, or that waits for it.
 *
 * @param child    as whoever looks knows the child; empty where the file was not opened yet
 * @param school   the name of the other school
 * @param by       the name of whoever sent it
 * @param outcome  null while nobody has answered
 * @param answer   why it was refused or taken back, or who received it by hand; may be empty
 */
public record SentFile(
        String reference,
        String file,
        String child,
        String school,
        Instant madeAt,
        String by,
        @Nullable Instant openedAt,
        @Nullable Instant settledAt,
        String settledBy,
        @Nullable Outcome outcome,
        String answer) {

    /** Keeping Children Safe in Education, part two: within five days, or within the first five of a new term. */
    public static final Duration WITHIN = Duration.ofDays(5);

    /** Whether it is still to be answered. */
    public boolean isOpen() {
        return outcome == null;
    }

    /** Whether nobody has answered within the time that schools have. */
    public boolean isLate(Instant now) {
        return isOpen() && !now.isBefore(madeAt.plus(WITHIN));
    }

    /** Never a name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "SentFile[" + reference + "]";
    }
}

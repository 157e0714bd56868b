package org.thinkuknow.triage;

import java.time.Instant;

/**
 * Something that was told to us and that no case knows of.
 *
 * @param reference of the report; of the record or mail itself if it has none
 * @param kind      what was told
 * @param since     when it came
 */
record Overlooked(String reference, Kind kind, Instant since) {

    /** What can be overlooked. */
    enum Kind {
        REPORT,
        MESSAGE,
        DISCLOSURE,
        MAIL
    }
}

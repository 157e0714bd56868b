package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that a lead has to do by a day.
 *
 * @param subject  what it is about
 * @param due      the last day on which it is in time
 * @param forWhom  the username of whoever does it
 * @param name     their name
 * @param isAway   whether they are away today
 * @param madeBy   the name of whoever wrote it
 * @param end      how it ended; null while it is open
 * @param endedBy  the name of whoever ended it; empty while it is open
 * @param reason   why it is not needed; empty otherwise
 */
public record LeadTask(
        long id,
        TaskSubject subject,
        String words,
        LocalDate due,
        String forWhom,
        String name,
        boolean isAway,
        String madeBy,
        @Nullable End end,
        @Nullable Instant endedAt,
        String endedBy,
        String reason) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "LeadTask[" + id + "]";
    }

    /** How a task ends. */
    public enum End {
        DONE("Done"),
        NOT_NEEDED("Not needed");

        private final String words;

        End(String words) {
            this.words = words;
        }

        /** How it ended, in plain words. */
        public String words() {
            return words;
        }
    }
}

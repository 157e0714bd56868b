package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.StepBy;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that is to be done in a case, opened for an officer.
 *
 * @param step    the id of a step that came with a theme; null where it is an officer's own
 * @param words   what is to be done
 * @param why     what happens if it is not; empty where it is an officer's own
 * @param by      who does it
 * @param needed  whether the case, at its level, ends only when it is done or when it is said why not
 * @param addedBy the username of whoever added it; null where it came with the theme
 * @param settled what became of it; null while it is open
 */
public record CaseTask(
        long id,
        String reference,
        Kind kind,
        @Nullable String step,
        String words,
        String why,
        StepBy by,
        boolean needed,
        @Nullable String addedBy,
        Instant dueAt,
        @Nullable Settled settled) {

    /** For the audit record, in which nothing stands that was typed. */
    String auditWords() {
        return step == null ? kind.words().toLowerCase(Locale.UK) : "step " + step;
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return settled == null;
    }

    /** Never what it says: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "CaseTask[" + id + "]";
    }

    /** Where it comes from. */
    public enum Kind {
        /** With the theme and the level. */
        STEP("Step"),
        /** An officer wrote it down. */
        TASK("Task"),
        /** An officer wants to look at the case again then. */
        REVIEW("Look again");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As officers read it. */
        public String words() {
            return words;
        }
    }

    /**
     * That it is done, or not needed.
     *
     * @param by     the username of whoever said so
     * @param whyNot why it was not needed; null if it was done
     */
    public record Settled(Instant at, String by, @Nullable String whyNot) {

        @Override
        public String toString() {
            return "Settled[" + by + "]";
        }
    }
}

package org.thinkuknow.retention;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * One part of a child's file, such as the notes.
 *
 * @param name    what the part is, in plain words
 * @param entries what it holds, the oldest first
 */
public record FilePart(String name, List<Entry> entries) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "FilePart[" + name + "]";
    }

    /**
     * One thing that was told, written or done.
     *
     * @param at    when, if it has a moment of its own
     * @param by    who; empty if nobody in particular
     * @param title what it is
     * @param text  what it says; may be empty
     */
    public record Entry(@Nullable Instant at, String by, String title, String text) {

        @Override
        public String toString() {
            return "Entry[" + title + "]";
        }
    }
}

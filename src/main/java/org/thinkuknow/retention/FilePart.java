package org.thinkuknow.retention;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.withheld.LeavingOut;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One part of a child's file, such as the notes.
 *
 * @param name    what the part is, in plain words
 * @param entries what it holds, the oldest first
 */
public record FilePart(String name, List<Entry> entries) {

    /** That words were left out of a file; empty if none were. Why is not said: the reason may be what nobody is to read. */
    static String leftOutWords(LeavingOut words) {
        return words.places() == 0
                ? ""
                : ("Words were left out of this file at %d %s, as Schedules 2 and 3 of the Data Protection Act 2018 allow; “%s” stands "
                                + "there.")
                        .formatted(words.places(), words.places() == 1 ? "place" : "places", LeavingOut.MARK);
    }

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

        /** What it is, when and by whom. The name stands last: one from right to left would tear the date behind it apart. */
        public String heading() {
            return Stream.of(title, at == null ? "" : UkTime.shortWords(at), by)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" – "));
        }

        @Override
        public String toString() {
            return "Entry[" + title + "]";
        }
    }
}

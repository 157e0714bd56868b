package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entry as it stands.
 *
 * @param enteredBy  a username
 * @param isReplaced whether it was corrected or taken back: it stays, and counts no more
 */
public record EnteredEntry(
        String id,
        Set<EntryKind> kinds,
        LocalDate begins,
        @Nullable LocalDate ends,
        String takenBy,
        String station,
        String note,
        String enteredBy,
        Instant enteredAt,
        boolean isReplaced) {

    private static final int NUMBER = 8;

    public EntryKind.Sort sort() {
        return kinds.iterator().next().sort();
    }

    /** By which the person who notified refers to it. */
    public String acknowledgementNumber() {
        return "N-" + id.substring(0, NUMBER).toUpperCase(Locale.ROOT);
    }

    /** What it is, in words. */
    public String words() {
        return kinds.stream().map(EntryKind::words).collect(Collectors.joining("; "));
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "EnteredEntry[" + id + "]";
    }
}

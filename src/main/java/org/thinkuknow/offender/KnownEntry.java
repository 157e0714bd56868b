package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** The days of an entry, which is all that counting needs. */
record KnownEntry(
        Set<EntryKind> kinds, LocalDate begins, @Nullable LocalDate ends) {

    EntryKind.Sort sort() {
        return kinds.iterator().next().sort();
    }

    boolean is(EntryKind kind) {
        return kinds.contains(kind);
    }

    boolean isNotification() {
        return sort() == EntryKind.Sort.NOTIFICATION;
    }
}

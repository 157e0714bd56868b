package org.thinkuknow.classroom;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.TreeSet;

/** How the steps that a class does not go through are written in one column: their ids with blanks between them. */
public final class LeftOut {

    private LeftOut() {}

    /** What is written; nothing if all steps are taught. */
    public static @Nullable String written(Set<String> ids) {
        return ids.isEmpty() ? null : String.join(" ", new TreeSet<>(ids));
    }

    /** The ids in a column. */
    public static Set<String> read(@Nullable String written) {
        return written == null || written.isBlank() ? Set.of() : Set.of(written.split(" "));
    }
}

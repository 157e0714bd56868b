package org.thinkuknow.database;

import java.util.Set;

/**
 * A table whose rows the daily work may read and add and no more: its database user can neither change nor remove one, where
 * migrations have a database user of their own (decision 0110). A module that has such a table makes a bean of it.
 *
 * @param changeable the columns that the daily work fills in later
 */
public record AppendOnly(String table, Set<String> changeable) {

    public AppendOnly {
        changeable = Set.copyOf(changeable);
    }

    /** As it stands in a GRANT statement. */
    String rights() {
        return changeable.isEmpty()
                ? "SELECT, INSERT"
                : "SELECT, INSERT, UPDATE (%s)"
                        .formatted(
                                String.join(", ", changeable.stream().sorted().toList()));
    }
}

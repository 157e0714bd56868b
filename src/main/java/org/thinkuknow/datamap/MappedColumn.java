package org.thinkuknow.datamap;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A column of a table.
 *
 * @param name       as the database has it
 * @param words      what it holds
 * @param protection how it is kept
 * @param seenBy     who may see it: as its table says, unless the column says otherwise; of a hash nobody
 * @param changedBy  who may change it, by the same rule; of a hash the application
 */
public record MappedColumn(String name, String words, Protection protection, Set<Party> seenBy, Set<Party> changedBy) {

    public MappedColumn {
        seenBy = Collections.unmodifiableSet(new TreeSet<>(seenBy));
        changedBy = Collections.unmodifiableSet(new TreeSet<>(changedBy));
    }

    /** How a value lies in the database. */
    public enum Protection {
        /** As it is. */
        PLAIN("plain"),
        /** Encrypted, and open only beside its own row; the keys are outside the database (decision 0012). */
        SEALED("sealed"),
        /** A hash, as a rule with a key, from which nobody gets the value back. */
        HASHED("hash alone"),
        /** Bytes that are neither, for a reason that stands with the words. */
        OPEN("open");

        private final String words;

        Protection(String words) {
            this.words = words;
        }

        /** It in plain words. */
        public String words() {
            return words;
        }
    }
}

package org.thinkuknow.datamap;

/**
 * A column of a table.
 *
 * @param name       as the database has it
 * @param words      what it holds
 * @param protection how it is kept
 */
public record MappedColumn(String name, String words, Protection protection) {

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

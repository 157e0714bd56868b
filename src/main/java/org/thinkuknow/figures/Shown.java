package org.thinkuknow.figures;

/** What stands in a cell of a table: a number that may be read, or a sign why there is none. */
public sealed interface Shown {

    /** As it stands on a page, in a file and in a picture's text: the same everywhere. */
    String text();

    /** A number that may be read. */
    record Number(long value) implements Shown {
        @Override
        public String text() {
            return String.valueOf(value);
        }
    }

    /** Words that were made of numbers that may be read. */
    record Words(String text) implements Shown {}

    /** Signs of the Government Statistical Service. */
    enum Sign implements Shown {
        CONFIDENTIAL("[c]", "too few to be shown without telling of somebody"),
        NOT_APPLICABLE("[z]", "cannot occur"),
        NOT_AVAILABLE("[x]", "not known"),
        LOW("[low]", "more than none, and rounded it would be 0");

        private final String text;
        private final String meaning;

        Sign(String text, String meaning) {
            this.text = text;
            this.meaning = meaning;
        }

        @Override
        public String text() {
            return text;
        }

        /** What the sign means, for the note below a table. */
        public String meaning() {
            return meaning;
        }
    }
}

package org.thinkuknow.reader;

/**
 * What the reader makes of a message.
 *
 * @param atRisk  whether a child may be at risk: level one or two
 * @param urgency how surely it is level one, from 0 to 1; for measuring, never to be shown to anybody who decides
 */
public record Reading(Opinion opinion, boolean atRisk, double urgency) {

    /** Where the reader has none: the signs stand alone. */
    public static final Reading NONE = new Reading(Opinion.NOT_READ, false, 0);

    /** The graver of two readings of one matter. */
    public Reading graver(Reading other) {
        return new Reading(
                opinion.compareTo(other.opinion) <= 0 ? opinion : other.opinion,
                atRisk || other.atRisk,
                Math.max(urgency, other.urgency));
    }

    /** What it says, in words, the gravest first. */
    public enum Opinion {
        /** Level one, rather. */
        URGENT("urgent"),
        /** Perhaps level one: read soon. */
        MAYBE("maybe urgent"),
        /** Not level one, rather. */
        UNLIKELY("unlikely to be urgent"),
        /** In a language that it does not read, or it could not be loaded. */
        NOT_READ("not read");

        private final String words;

        Opinion(String words) {
            this.words = words;
        }

        /** As officers read it. */
        public String words() {
            return words;
        }
    }
}

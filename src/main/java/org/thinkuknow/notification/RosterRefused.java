package org.thinkuknow.notification;

/** Thrown with a sentence for whoever fills in the roster, and the field that it is about. */
public class RosterRefused extends RuntimeException {

    /** What somebody fills in. */
    public enum Field {
        PERSON,
        RUNG,
        FROM,
        TO,
        ADDRESS,
        TELEPHONE
    }

    private final Field field;

    /** @param sentence what is wrong and what to do */
    public RosterRefused(Field field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** Where the mistake stands. */
    public Field field() {
        return field;
    }
}

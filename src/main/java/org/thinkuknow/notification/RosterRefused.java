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
        TELEPHONE,
        TEXT,
        CALL,
        QUIET_FROM,
        QUIET_TO
    }

    private final Field field;
    private final String sentence;

    /** @param sentence what is wrong and what to do */
    public RosterRefused(Field field, String sentence) {
        super(sentence);
        this.sentence = sentence;
        this.field = field;
    }

    /** Where the mistake stands. */
    public Field field() {
        return field;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}

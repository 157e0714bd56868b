package org.thinkuknow.reader;

/**
 * An invented message with the level that it should have, to learn from and to show beside others.
 *
 * @param id       for ever
 * @param writer   who writes: a child, a friend, a parent, a teacher and so on
 * @param age      of the child who writes or whom it is about; empty if it cannot be told
 * @param voice    how it is written: plain, in a dialect, dictated, as a chat
 * @param language ISO 639-1
 * @param theme    an id of content/figures/themes.yaml
 * @param arguable whether two readers would not agree on the level; then nothing is learned from it or measured with it
 * @param why      what makes it this level, for an officer
 * @param file     where it stands
 */
public record Example(
        String id,
        Urgency level,
        String writer,
        String age,
        String voice,
        String language,
        String theme,
        boolean arguable,
        String why,
        String message,
        String file) {

    static final String ENGLISH = "en";

    /** How soon somebody must act, as examples are labelled. Declared from the most urgent down. */
    public enum Urgency {
        ONE,
        TWO,
        THREE,
        NONE
    }

    /** Whether something may be learned from it: its level is agreed, and the encoders read its language. */
    boolean teaches() {
        return !arguable && language.equals(ENGLISH);
    }
}

package org.thinkuknow.cues;

/**
 * A sign of danger.
 *
 * @param id     permanent
 * @param level  how soon somebody must act if it means what it seems to
 * @param reason in plain words, quoting nothing that anybody wrote
 * @param brief  the same in a few words, for a line of a list
 * @param exact  whether it is right so often that it raises by itself: at least four times in five on messages that it was not made for
 */
public record Cue(String id, Level level, String reason, String brief, boolean exact) {

    /** What a sign suggests. Declared from the most urgent down; no sign suggests less. */
    public enum Level {
        /** Act now. */
        ONE,
        /** A child may be at risk. */
        TWO
    }
}

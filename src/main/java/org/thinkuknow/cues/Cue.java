package org.thinkuknow.cues;

/**
 * A sign of danger.
 *
 * @param id     permanent
 * @param level  the level that it suggests: ONE or TWO
 * @param reason in plain words, quoting nothing that anybody wrote
 */
public record Cue(String id, String level, String reason) {
}

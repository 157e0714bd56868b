package org.thinkuknow.cues;

/**
 * A stretch of a text.
 *
 * @param start of its first character, in UTF-16 units from the beginning of the text
 * @param end   just behind its last character, in the same units
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span holds at least one character.");
        }
    }
}

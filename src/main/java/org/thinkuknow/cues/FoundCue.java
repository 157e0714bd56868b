package org.thinkuknow.cues;

import java.util.List;

/**
 * A sign that was found in a text.
 *
 * @param where the words that raised it, in their order, never overlapping; positions only, so that it quotes nothing
 */
public record FoundCue(Cue cue, List<Span> where) {

    public FoundCue {
        where = List.copyOf(where);
    }

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
}

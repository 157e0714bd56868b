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
}

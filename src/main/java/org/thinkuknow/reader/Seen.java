package org.thinkuknow.reader;

import org.thinkuknow.cues.Cue;
import org.thinkuknow.cues.Cues;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is known of a message before anything is concluded from it.
 *
 * @param voices of the tuned encoder: at least level one, two, three
 * @param cues   the signs found in it
 */
record Seen(String text, float[] voices, List<Cue> cues) {

    static Seen of(String text, Windows windows, Encoders encoders, Cues cues) {
        return new Seen(text, encoders.voices(text, windows), found(text, cues));
    }

    static List<Cue> found(String text, Cues cues) {
        return cues.in(text).stream().map(found -> found.cue()).toList();
    }

    Set<String> cueIds() {
        return cues.stream().map(Cue::id).collect(Collectors.toSet());
    }
}

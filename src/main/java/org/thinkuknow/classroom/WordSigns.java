package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.classroom.PupilEntry.Flag;
import org.thinkuknow.cues.Cues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for signs of danger in what a pupil wrote: in each piece, and in all of it as if it were one, because a child may say
 * it in pieces.
 */
@Component
class WordSigns {

    private final Cues cues;

    WordSigns(Cues cues) {
        this.cues = cues;
    }

    /**
     * @param now    what arrived together
     * @param before what the same seat wrote before
     */
    Flag in(List<String> now, List<String> before) {
        var pieces = new ArrayList<>(now);
        pieces.add(String.join(" ", now));
        var all = new ArrayList<>(before);
        all.addAll(now);
        pieces.add(String.join(" ", all));
        return pieces.stream()
                .flatMap(piece -> cues.in(piece).stream())
                .map(found -> found.cue().level())
                .min(Comparator.naturalOrder())
                .map(Flag::of)
                .orElse(Flag.NONE);
    }

    /** Why words have a flag, in plain sentences that quote nothing. */
    List<String> reasons(String words) {
        return cues.in(words).stream()
                .map(found -> found.cue().reason())
                .distinct()
                .toList();
    }
}

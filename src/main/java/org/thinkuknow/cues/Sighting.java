package org.thinkuknow.cues;

import java.util.List;
import java.util.Set;

/**
 * Where a phrase was seen.
 *
 * @param first  place of its first word, counted in words
 * @param last   place of its last word
 * @param places of all its words
 * @param spans  of its words in the text
 */
record Sighting(int first, int last, Set<Integer> places, List<Span> spans) {

    /** Whether another lies between the words of this one and is no part of it. */
    boolean holdsUnread(Sighting other) {
        return other.first >= first && other.last <= last && other.places.stream().noneMatch(places::contains);
    }
}

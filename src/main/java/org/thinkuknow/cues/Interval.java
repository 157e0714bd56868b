package org.thinkuknow.cues;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a phrase was seen.
 *
 * @param first  place of its first word, counted in words
 * @param last   place of its last word
 * @param places of all its words
 * @param spans  of its words in the text
 */
record Interval(int first, int last, Set<Integer> places, List<FoundCue.Span> spans) {

    /** Whether another lies between the words of this one and is no part of it. */
    boolean holdsUnread(Interval other) {
        return other.first >= first
                && other.last <= last
                && other.places.stream().noneMatch(places::contains);
    }

    /** How many words lie between this one and another; none if they overlap. */
    int wordsBetween(Interval other) {
        return Math.max(0, Math.max(other.first - last, first - other.last) - 1);
    }

    /** Both as one. */
    Interval and(Interval other) {
        var bothPlaces = new HashSet<>(places);
        bothPlaces.addAll(other.places);
        return new Interval(
                Math.min(first, other.first),
                Math.max(last, other.last),
                bothPlaces,
                Stream.concat(spans.stream(), other.spans.stream()).toList());
    }
}

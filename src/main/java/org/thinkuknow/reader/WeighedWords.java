package org.thinkuknow.reader;

import org.thinkuknow.cues.FoundCue.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the words that weigh: stretches of a message without which it would be held for less urgent. It is read again and again with
 * one stretch left out; of a long message only the beginning is looked at.
 */
record WeighedWords(Encoders encoders) {

    /** A stretch holds so many words, so that a sense is left out and not a letter of it. */
    private static final int STRETCH = 3;

    private static final int MOST_STRETCHES = 24;
    private static final int SHOWN = 3;
    /** A stretch that changes less weighs nothing. */
    private static final double LEAST = 0.25;

    private static final Pattern WORD = Pattern.compile("\\S+");

    List<Span> in(String text) {
        var whole = encoders.voices(text)[0];
        var weighed = new ArrayList<Weighed>();
        for (var span : stretches(text)) {
            var without = text.substring(0, span.start()) + text.substring(span.end());
            weighed.add(new Weighed(span, without.isBlank() ? 0 : whole - encoders.voices(without)[0]));
        }
        return weighed.stream()
                .filter(each -> each.weight() >= LEAST)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .limit(SHOWN)
                .map(Weighed::span)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private static List<Span> stretches(String text) {
        var words = WORD.matcher(text).results().toList();
        var stretches = new ArrayList<Span>();
        for (var first = 0; first < words.size() && stretches.size() < MOST_STRETCHES; first += STRETCH) {
            var last = Math.min(words.size(), first + STRETCH) - 1;
            stretches.add(new Span(words.get(first).start(), words.get(last).end()));
        }
        return stretches;
    }

    private record Weighed(Span span, double weight) {}
}

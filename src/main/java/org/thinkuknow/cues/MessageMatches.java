package org.thinkuknow.cues;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was seen in one message. Keeps the intervals of a list of phrases, as many rules ask for the same. For one thread. */
final class MessageMatches {

    private final Map<Phrase, List<Interval>> byPhrase;
    private final Map<Set<Phrase>, IntervalIndex> byList = new IdentityHashMap<>();

    /** Takes the intervals of each phrase by its text. */
    MessageMatches(Map<String, List<Interval>> byText) {
        this.byPhrase = byText.entrySet().stream()
                .collect(Collectors.toMap(each -> new Phrase(each.getKey()), Map.Entry::getValue));
    }

    IntervalIndex of(Set<Phrase> phrases) {
        return byList.computeIfAbsent(
                phrases,
                list -> new IntervalIndex(byPhrase.entrySet().stream()
                        .filter(each -> list.contains(each.getKey()))
                        .flatMap(each -> each.getValue().stream())));
    }
}

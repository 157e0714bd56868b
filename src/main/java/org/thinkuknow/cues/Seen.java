package org.thinkuknow.cues;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was seen in one message. Keeps the sightings of a list of phrases, as many rules ask for the same. For one thread. */
final class Seen {

    private final Map<Phrase, List<Sighting>> byPhrase;
    private final Map<Set<Phrase>, Sighted> byList = new IdentityHashMap<>();

    /** Takes the sightings of each phrase by its text. */
    Seen(Map<String, List<Sighting>> byText) {
        this.byPhrase = byText.entrySet().stream()
                .collect(Collectors.toMap(each -> new Phrase(each.getKey()), Map.Entry::getValue));
    }

    Sighted of(Set<Phrase> phrases) {
        return byList.computeIfAbsent(
                phrases,
                list -> new Sighted(byPhrase.entrySet().stream()
                        .filter(each -> list.contains(each.getKey()))
                        .flatMap(each -> each.getValue().stream())));
    }
}

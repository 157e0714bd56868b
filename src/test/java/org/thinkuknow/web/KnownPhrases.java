package org.thinkuknow.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds which of many phrases stand in a text, in one pass over it: there are tens of thousands, and as many texts. */
final class KnownPhrases {

    private final Map<String, List<String>> byBeginning;

    /** Of phrases that are {@link GivenWords#SHORTEST} letters long or more. */
    KnownPhrases(Collection<String> phrases) {
        byBeginning =
                phrases.stream().collect(Collectors.groupingBy(phrase -> phrase.substring(0, GivenWords.SHORTEST)));
    }

    /** Those that stand anywhere in it, in the order of letters. */
    Collection<String> in(String text) {
        var found = new TreeSet<String>();
        for (var at = 0; at + GivenWords.SHORTEST <= text.length(); at++) {
            for (var phrase : byBeginning.getOrDefault(text.substring(at, at + GivenWords.SHORTEST), List.of())) {
                if (text.startsWith(phrase, at)) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }
}

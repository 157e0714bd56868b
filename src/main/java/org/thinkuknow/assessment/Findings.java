package org.thinkuknow.assessment;

import org.thinkuknow.language.OtherLanguage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is found in a report as it is looked through: each reason once, with the most urgent level that it was found at. */
final class Findings {

    private static final String WRITTEN_IN = "Seems to be written in ";

    private final Map<String, Level> reasons = new LinkedHashMap<>();
    private final Set<String> opinions = new HashSet<>();
    private boolean otherLanguage;
    private boolean lookFirst;

    void add(Level level, String reason) {
        reasons.merge(reason, level, Level::moreUrgent);
    }

    /** What the reader thinks: nothing that anybody ticked, and no sign. */
    void addOpinion(Level level, String reason) {
        opinions.add(reason);
        add(level, reason);
    }

    /** What is level two by what is known of it, and may be level one: it is read before all others of level two. */
    void addToLookAtFirst(String reason) {
        lookFirst = true;
        add(Level.TWO, reason);
    }

    /** That nothing is found in such words says nothing at all: they never wait as long as what was looked through. */
    void add(OtherLanguage language) {
        otherLanguage = true;
        add(Level.TWO, "%s%s; %s.".formatted(WRITTEN_IN, language.name(), language.signs()));
    }

    /** The language that a reason speaks of, if it speaks of one. */
    static Optional<String> languageIn(String reason) {
        return reason.startsWith(WRITTEN_IN) && reason.contains(";")
                ? Optional.of(reason.substring(WRITTEN_IN.length(), reason.indexOf(';')))
                : Optional.empty();
    }

    /** The most urgent level that anything suggests; none if nothing was found. */
    Level level() {
        return reasons.values().stream().reduce(Level.NONE, Level::moreUrgent);
    }

    private Level withoutOpinions() {
        return reasons.entrySet().stream()
                .filter(found -> !opinions.contains(found.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Level.NONE, Level::moreUrgent);
    }

    /** The gravest first; those of one level as they were found. */
    List<String> reasons() {
        return reasons.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }

    Suggestion suggestion() {
        return new Suggestion(level(), reasons(), otherLanguage, lookFirst && level() == Level.TWO, withoutOpinions());
    }
}

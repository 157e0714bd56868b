package org.thinkuknow.triage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is found in a report as it is looked through: each reason once, with the most urgent level that it was found at. */
final class Findings {

    private final Map<String, Level> reasons = new LinkedHashMap<>();

    void add(Level level, String reason) {
        reasons.merge(reason, level, Level::moreUrgent);
    }

    /** The most urgent level that anything suggests; none if nothing was found. */
    Level level() {
        return reasons.values().stream().reduce(Level.NONE, Level::moreUrgent);
    }

    /** The gravest first; those of one level as they were found. */
    List<String> reasons() {
        return reasons.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getValue)).map(Map.Entry::getKey).toList();
    }

    Suggestion suggestion() {
        return new Suggestion(level(), reasons());
    }
}

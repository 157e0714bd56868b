package org.thinkuknow.triage.ui;

import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;

import java.util.List;
import java.util.stream.Collectors;

/** What the place or school of a report says about one kind of agency. It asks where several are possible. */
final class NearbyWords {

    private static final int MOST_NAMED = 6;

    private NearbyWords() {
    }

    static String of(Geography.Suggestion nearby, List<Agency> candidates) {
        if (!nearby.elsewhere().isEmpty()) {
            return nearby.elsewhere();
        }
        if (candidates.isEmpty()) {
            return "";
        }
        if (candidates.size() == 1) {
            return "Suggested by the place or school. Please check.";
        }
        var named = candidates.stream().limit(MOST_NAMED).map(Agency::name).collect(Collectors.joining("; "));
        return "The place can belong to several. Please ask or look it up: %s%s.".formatted(named, candidates.size() > MOST_NAMED ? " and others" : "");
    }
}

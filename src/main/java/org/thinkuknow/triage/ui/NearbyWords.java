package org.thinkuknow.triage.ui;

import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the place or school of a report says about one kind of agency, and from what it was read. It asks where
 * several are possible.
 */
final class NearbyWords {

    private static final int MOST_NAMED = 6;
    private static final String ASK =
            "A town with its county, or the first half of a postcode, is enough to look it up.";

    private NearbyWords() {}

    /**
     * @param chosen     the agency that stands in the field already
     * @param candidates all that are possible, the likeliest first
     */
    static String of(Geography.Suggestion nearby, Optional<Agency> chosen, List<Agency> candidates) {
        if (!nearby.elsewhere().isEmpty()) {
            return nearby.elsewhere();
        }
        var words = chosen.map(agency -> "%s → %s. Please check.".formatted(nearby.from(), agency.name()))
                .orElseGet(() -> possible(nearby, candidates));
        return (words.strip() + " " + nearby.note()).strip();
    }

    private static String possible(Geography.Suggestion nearby, List<Agency> candidates) {
        if (candidates.isEmpty()) {
            return nearby.note().isEmpty()
                    ? "No place or school is given that we can look up. " + ASK
                    : nearby.from() + ".";
        }
        if (candidates.size() == 1) {
            return "%s → perhaps %s. Not filled in, because this alone is not certain. Please check and choose."
                    .formatted(nearby.from(), candidates.getFirst().name());
        }
        var named = candidates.stream().limit(MOST_NAMED).map(Agency::name).collect(Collectors.joining("; "));
        return candidates.size() <= MOST_NAMED
                ? "%s → one of these, the likeliest first: %s. %s".formatted(nearby.from(), named, ask(nearby))
                : "%s → one of %d, which stand first in the list: %s and others. %s"
                        .formatted(nearby.from(), candidates.size(), named, ask(nearby));
    }

    private static String ask(Geography.Suggestion nearby) {
        return nearby.note().isEmpty() ? "Please ask or look it up." : "";
    }
}

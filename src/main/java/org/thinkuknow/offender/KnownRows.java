package org.thinkuknow.offender;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds what of people is counted with: the days of their entries, and their journeys. */
@Component
class KnownRows {

    private final EntryRows entries;
    private final KeptJourneys journeys;

    KnownRows(EntryRows entries, KeptJourneys journeys) {
        this.entries = entries;
        this.journeys = journeys;
    }

    Known of(String offender) {
        return Objects.requireNonNull(of(List.of(offender)).get(offender));
    }

    /** Of each of some people. */
    Map<String, Known> of(Collection<String> offenders) {
        var days = entries.counting(offenders);
        var abroad = journeys.of(offenders);
        var known = new HashMap<String, Known>();
        offenders.forEach(each ->
                known.put(each, new Known(days.getOrDefault(each, List.of()), abroad.getOrDefault(each, List.of()))));
        return known;
    }
}

package org.thinkuknow.offender;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of whoever comes onto the register no journey is kept yet. */
public final class NoJourneys implements KeptJourneys {

    @Override
    public Map<String, List<JourneyFacts>> of(Collection<String> offenders) {
        return Map.of();
    }

    @Override
    public void reckoned(List<ReckonedJourneys> people) {
        if (!people.isEmpty()) {
            throw new IllegalStateException("Nobody who is new has travelled");
        }
    }

    @Override
    public long notBack(Optional<String> manager, LocalDate today) {
        return 0;
    }
}

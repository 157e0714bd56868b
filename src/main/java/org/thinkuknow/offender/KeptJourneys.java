package org.thinkuknow.offender;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Journeys abroad, which another module keeps and this one counts with (decision 0068). It is asked for them in the transaction of each
 * change of a record, and each night; and it is told there what followed.
 */
public interface KeptJourneys {

    /** The journeys of some people that took place or will, by the references of the people. */
    Map<String, List<JourneyFacts>> of(Collection<String> offenders);

    /** What was worked out, of those of some people who have journeys. */
    void reckoned(List<ReckonedJourneys> people);

    /**
     * How many are abroad and did not come back as they had notified.
     *
     * @param manager whose people; empty for all
     */
    long notBack(Optional<String> manager, LocalDate today);
}

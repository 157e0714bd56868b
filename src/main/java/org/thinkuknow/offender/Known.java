package org.thinkuknow.offender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of somebody is counted with. */
record Known(List<KnownEntry> entries, List<JourneyFacts> journeys) {

    /** The entries, with the times abroad that follow from journeys. */
    List<KnownEntry> entries(LocalDate today) {
        return Stream.concat(
                        entries.stream(),
                        journeys.stream()
                                .map(journey -> journey.timeAbroad(today))
                                .flatMap(Optional::stream))
                .toList();
    }
}

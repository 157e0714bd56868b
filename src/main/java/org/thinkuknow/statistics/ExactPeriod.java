package org.thinkuknow.statistics;

import java.time.LocalDate;
import java.util.Map;

/** The counts of a period as they are; of it nothing leaves what works out what may be read. */
record ExactPeriod(
        Period period,
        Map<Cut, Map<String, Long>> tables,
        Map<LocalDate, Long> days,
        Map<Cut, Map<String, Waits>> waits) {

    long reports() {
        return tables.getOrDefault(Cut.LEVEL, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}

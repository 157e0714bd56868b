package org.thinkuknow.upkeep;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * A fault of a library, by the register's words.
 *
 * @param library its package URL
 * @param known   since when everybody can read of it
 */
record LibraryFault(String library, String id, String severity, Instant known) {

    /** A package that was made to do harm has no severity, and is taken out at once. */
    private static final String MALICIOUS = "MALICIOUS";

    private static final Map<String, Integer> DAYS = Map.of(MALICIOUS, 0, "CRITICAL", 7, "HIGH", 7);
    private static final int DAYS_OF_OTHERS = 90;
    /** The characters of a moment that are its date. */
    private static final int DAY = 10;

    /** @throws java.time.DateTimeException if it does not say since when it is known */
    static LibraryFault of(String library, JsonNode told) {
        var id = told.path("id").asString();
        return new LibraryFault(
                library,
                id,
                id.startsWith("MAL-")
                        ? MALICIOUS
                        : told.path("database_specific")
                                .path("severity")
                                .asString("UNKNOWN")
                                .toUpperCase(Locale.ROOT),
                Instant.parse(told.path("published").asString()));
    }

    private Instant due() {
        return known.plus(Duration.ofDays(DAYS.getOrDefault(severity, DAYS_OF_OTHERS)));
    }

    /** Whether it is known for longer than is allowed. */
    boolean isLate(Instant now) {
        return now.isAfter(due());
    }

    String line(Instant now) {
        return "%s %s, %s: known since %s, due %s%s"
                .formatted(
                        id,
                        severity.toLowerCase(Locale.ROOT),
                        library,
                        day(known),
                        day(due()),
                        isLate(now) ? ", LATE" : "");
    }

    private static String day(Instant moment) {
        return moment.toString().substring(0, DAY);
    }
}

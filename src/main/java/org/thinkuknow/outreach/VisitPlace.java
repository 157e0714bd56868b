package org.thinkuknow.outreach;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a list of visits, which goes by their beginning: the visit after which the list goes on. New visits above or below it move
 * nothing.
 */
public record VisitPlace(Instant startsAt, String reference) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,17})_([A-Z0-9-]{1,20})");

    static VisitPlace of(VisitFacts visit) {
        return new VisitPlace(visit.startsAt(), visit.reference());
    }

    /** Reads what {@link #text} wrote; empty for anything else. */
    public static Optional<VisitPlace> of(String text) {
        var found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new VisitPlace(
                        Instant.EPOCH.plus(Long.parseLong(found.group(1)), ChronoUnit.MICROS), found.group(2)))
                : Optional.empty();
    }

    /** As it stands in an address. */
    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, startsAt) + "_" + reference;
    }
}

package org.thinkuknow.travel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in a list, which goes by days: the line after which the list goes on. New lines above or below it move nothing. */
public record JourneyPlace(LocalDate day, String reference) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)_([A-Z0-9-]{1,20})");

    /** Reads what {@link #text} wrote; empty for anything else. */
    public static Optional<JourneyPlace> of(String text) {
        var found = TEXT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JourneyPlace(LocalDate.parse(found.group(1)), found.group(2)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As it stands in an address. */
    public String text() {
        return "%s_%s".formatted(day, reference);
    }
}

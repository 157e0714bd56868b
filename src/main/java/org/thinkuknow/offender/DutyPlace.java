package org.thinkuknow.offender;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a list, which goes by days: the line after which the list goes on. New lines above or below it move nothing.
 *
 * @param rule empty in lists of reviews
 */
public record DutyPlace(LocalDate day, String offender, String rule, LocalDate from) {

    private static final Pattern TEXT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)_([A-Z0-9-]{1,20})_([a-z0-9-]{0,60})_(\\d{4}-\\d\\d-\\d\\d)");

    static DutyPlace of(DutyLine line) {
        return new DutyPlace(
                line.day(), line.reference(), line.duty().rule(), line.duty().from());
    }

    /** Reads what {@link #text} wrote; empty for anything else. */
    public static Optional<DutyPlace> of(String text) {
        var found = TEXT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DutyPlace(
                    LocalDate.parse(found.group(1)), found.group(2), found.group(3), LocalDate.parse(found.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As it stands in an address. */
    public String text() {
        return "%s_%s_%s_%s".formatted(day, offender, rule, from);
    }
}

package org.thinkuknow.schools;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as publishers and spreadsheets write them: 01-09-2004, 2004-09-01 or 01/09/2004, with a time behind them or without. */
final class WrittenDate {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern IN_A_NAME = Pattern.compile("(?<!\\d)(20\\d\\d)-?([01]\\d)-?([0-3]\\d)(?!\\d)");

    private WrittenDate() {}

    /** The day that is written; empty if it is none. */
    static Optional<LocalDate> of(String written) {
        var day = written.split("[ T]", 2)[0];
        return FORMS.stream().flatMap(form -> parsed(day, form).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String day, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(day, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The day in the name of a file, such as edubasealldata20260914.csv. */
    static Optional<LocalDate> in(String name) {
        var found = IN_A_NAME.matcher(name);
        return found.find()
                ? of("%s-%s-%s".formatted(found.group(1), found.group(2), found.group(3)))
                : Optional.empty();
    }
}

package org.thinkuknow.schools;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as publishers and spreadsheets write them: 01-09-2004, 2004-09-01 or 01/09/2004, with a time behind them or without. */
final class WrittenDate {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T].*)?");
    private static final Pattern IN_A_NAME = Pattern.compile("(?<!\\d)(20\\d\\d)-?([01]\\d)-?([0-3]\\d)(?!\\d)");

    private WrittenDate() {}

    /** The day that is written; empty if it is none. */
    static Optional<LocalDate> of(String written) {
        var yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(written);
        return dayFirst.matches() ? day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day in the name of a file, such as edubasealldata20260914.csv. */
    static Optional<LocalDate> in(String name) {
        var found = IN_A_NAME.matcher(name);
        return found.find() ? day(found.group(1), found.group(2), found.group(3)) : Optional.empty();
    }
}

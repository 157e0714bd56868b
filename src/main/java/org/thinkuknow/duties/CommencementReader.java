package org.thinkuknow.duties;

import org.thinkuknow.content.Entry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads by what a law was started, and refuses what one person alone says. */
final class CommencementReader {

    private static final Pattern INSTRUMENT = Pattern.compile("(?:SI|SSI|SR) (\\d{4})/\\d{1,5}");
    private static final String INSTRUMENT_KEY = "instrument";
    private static final String AGREED_BY = "agreed-by";

    private CommencementReader() {}

    /**
     * Reads a commencement; whatever is wrong is a problem.
     *
     * @param passed the day on which the law was passed
     */
    static Commencement read(Entry entry, LocalDate passed) {
        entry.onlyKeys("date", INSTRUMENT_KEY, "made", "entered-by", AGREED_BY);
        var read = new Commencement(
                entry.date("date"),
                entry.text(INSTRUMENT_KEY),
                entry.date("made"),
                entry.text("entered-by"),
                entry.text(AGREED_BY));
        var number = INSTRUMENT.matcher(read.instrument());
        if (!number.matches()) {
            entry.wrong(INSTRUMENT_KEY, "`instrument` is a number such as SI 2027/123, SSI 2027/12 or SR 2027/45.");
        } else if (Integer.parseInt(number.group(1)) != read.made().getYear()) {
            entry.wrong("made", "An instrument has the number of the year in which it was made.");
        }
        if (read.made().isBefore(passed)) {
            entry.wrong("made", "This is before the law was passed, on %s.".formatted(passed));
        }
        if (read.date().isBefore(read.made())) {
            entry.wrong("date", "A law starts on the day of its instrument or later.");
        }
        if (same(read.enteredBy()).equals(same(read.agreedBy()))) {
            entry.wrong(AGREED_BY, "Two people have to read the instrument; this is the same person twice.");
        }
        return read;
    }

    private static String same(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}

package org.thinkuknow.duties;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What two people entered when a law that had been passed was started.
 *
 * @param date       the first day on which events are under the rule
 * @param instrument the number of the instrument that says so, such as {@code SI 2027/123}
 * @param made       the day on which the instrument was made
 * @param enteredBy  who read it
 * @param agreedBy   who read it too: somebody else
 */
public record Commencement(LocalDate date, String instrument, LocalDate made, String enteredBy, String agreedBy) {

    private static final Pattern INSTRUMENT = Pattern.compile("(?:SI|SSI|SR) (\\d{4})/\\d{1,5}");

    /**
     * What of it cannot be, by the key under which files have it: a sentence each.
     *
     * @param passed the day on which the law was passed
     */
    public Map<String, String> wrong(LocalDate passed) {
        var wrong = new LinkedHashMap<String, String>();
        var number = INSTRUMENT.matcher(instrument);
        if (!number.matches()) {
            wrong.put("instrument", "`instrument` is a number such as SI 2027/123, SSI 2027/12 or SR 2027/45.");
        } else if (Integer.parseInt(number.group(1)) != made.getYear()) {
            wrong.put("made", "An instrument has the number of the year in which it was made.");
        }
        if (made.isBefore(passed)) {
            wrong.put("made", "This is before the law was passed, on %s.".formatted(passed));
        }
        if (date.isBefore(made)) {
            wrong.put("date", "A law starts on the day of its instrument or later.");
        }
        if (same(enteredBy).equals(same(agreedBy))) {
            wrong.put("agreed-by", "Two people have to read the instrument; this is the same person twice.");
        }
        return wrong;
    }

    private static String same(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

package org.thinkuknow.report;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a line of a list says of a report before it is opened.
 *
 * @param age     the age of whoever it is about, in years; empty if none was told
 * @param place   the town or postcode as it was typed, or else the school, cut to {@value #LONGEST} letters; empty if none was told
 * @param another whether it is about somebody else than the person who wrote
 */
public record ReportSummary(String age, String place, boolean another) {

    /** Nothing was told, or it cannot be opened. */
    public static final ReportSummary NOTHING = new ReportSummary("", "", false);

    private static final int LONGEST = 32;
    private static final int OLDEST = 120;
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,3}(?!\\d)");
    private static final Set<String> THEMSELVES = Set.of("", "me");

    static ReportSummary of(Map<Field, String> words) {
        var place = words.getOrDefault(Field.PLACE, "");
        return new ReportSummary(
                age(words.getOrDefault(Field.AGE, "")),
                cut(place.isBlank() ? words.getOrDefault(Field.SCHOOL, "") : place),
                !THEMSELVES.contains(words.getOrDefault(Field.WHO, "")));
    }

    /** The first number that can be an age, as cases are counted by it. */
    private static String age(String typed) {
        var number = NUMBER.matcher(typed);
        if (!number.find()) {
            return "";
        }
        var years = Integer.parseInt(number.group());
        return years < 1 || years > OLDEST ? "" : String.valueOf(years);
    }

    /** In one line, and never within a letter. */
    private static String cut(String typed) {
        var line = typed.strip().replaceAll("\\s+", " ");
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(line);
        var end = letters.first();
        for (var count = 0; count < LONGEST && end != BreakIterator.DONE; count++) {
            end = letters.next();
        }
        return end == BreakIterator.DONE || end == line.length()
                ? line
                : line.substring(0, end).strip() + "…";
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "ReportSummary";
    }
}

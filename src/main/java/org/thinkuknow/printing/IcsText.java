package org.thinkuknow.printing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The text of an iCalendar file (RFC 5545), line by line. */
public final class IcsText {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private IcsText() {}

    /**
     * Begins a calendar.
     *
     * @param product what made it, as in {@code Visits}
     * @param name    as a phone shows it
     */
    public static IcsText calendar(String product, String name) {
        var calendar = new IcsText();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Think U Know//%s//EN".formatted(product));
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", name);
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        return calendar;
    }

    /** Begins a calendar that names neither itself nor what made it, for what leads nobody here. */
    public static IcsText ofNobody() {
        var calendar = new IcsText();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Calendar//EN");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        return calendar;
    }

    /** Adds a line, folded after at most 75 bytes and never within a character (section 3.1). */
    public void line(String name, String value) {
        var room = LONGEST_LINE;
        for (var letter : (name + ":" + value).codePoints().toArray()) {
            var one = Character.toString(letter);
            var size = one.getBytes(StandardCharsets.UTF_8).length;
            if (size > room) {
                text.append("\r\n ");
                room = LONGEST_LINE - 1;
            }
            text.append(one);
            room -= size;
        }
        text.append("\r\n");
    }

    /** A moment as a value has it (section 3.3.5). */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** Words as a value has them (section 3.3.11); other control characters may not stand in a text. */
    public static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n?|\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    /** Ends the calendar. */
    public String ended() {
        line("END", "VCALENDAR");
        return text.toString();
    }
}

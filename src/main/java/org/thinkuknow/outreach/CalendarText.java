package org.thinkuknow.outreach;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Visits as an iCalendar file (RFC 5545). It names schools and nobody at them. */
final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** @param site the address of this installation, without a slash at the end */
    static String of(List<VisitFacts> visits, String site) {
        var calendar = new CalendarText();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Think U Know//Visits//EN");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", "School visits");
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        visits.forEach(visit -> calendar.event(visit, site));
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void event(VisitFacts visit, String site) {
        line("BEGIN", "VEVENT");
        line("UID", visit.reference() + "@thinkuknow");
        line("DTSTAMP", moment(visit.changedAt()));
        line("LAST-MODIFIED", moment(visit.changedAt()));
        line(
                "SEQUENCE",
                String.valueOf(
                        visit.changedAt().getEpochSecond() - visit.plannedAt().getEpochSecond()));
        line("DTSTART", moment(visit.startsAt()));
        line("DTEND", moment(visit.endsAt()));
        line("SUMMARY", escaped("School visit: " + visit.school().name()));
        line("LOCATION", escaped(visit.school().words()));
        line(
                "DESCRIPTION",
                escaped("%s, about %d pupils.\nThis visit is %s."
                        .formatted(
                                visit.audience(), visit.pupils(), visit.state().words())));
        line("URL", site + "/visits/" + visit.reference());
        line(
                "STATUS",
                switch (visit.state()) {
                    case PLANNED -> "TENTATIVE";
                    case CONFIRMED, HELD, FOLLOWED_UP -> "CONFIRMED";
                    case CANCELLED -> "CANCELLED";
                });
        line("END", "VEVENT");
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** RFC 5545, section 3.3.11; other control characters may not stand in a text. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n?|\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    /** Folds a line after at most 75 bytes, and never within a character (section 3.1). */
    private void line(String name, String value) {
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
}

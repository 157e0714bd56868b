package org.thinkuknow.outreach;

import org.thinkuknow.printing.IcsText;

import java.util.List;

/** Visits as an iCalendar file (RFC 5545). It names schools and nobody at them. */
final class CalendarText {

    private final IcsText text = IcsText.calendar("Visits", "School visits");

    private CalendarText() {}

    /** @param site the address of this installation, without a slash at the end */
    static String of(List<VisitFacts> visits, String site) {
        var calendar = new CalendarText();
        visits.forEach(visit -> calendar.event(visit, site));
        return calendar.text.ended();
    }

    private void event(VisitFacts visit, String site) {
        line("BEGIN", "VEVENT");
        line("UID", visit.reference() + "@thinkuknow");
        line("DTSTAMP", IcsText.moment(visit.changedAt()));
        line("LAST-MODIFIED", IcsText.moment(visit.changedAt()));
        line(
                "SEQUENCE",
                String.valueOf(
                        visit.changedAt().getEpochSecond() - visit.plannedAt().getEpochSecond()));
        line("DTSTART", IcsText.moment(visit.startsAt()));
        line("DTEND", IcsText.moment(visit.endsAt()));
        line("SUMMARY", IcsText.escaped("School visit: " + visit.school().name()));
        line("LOCATION", IcsText.escaped(visit.school().words()));
        line(
                "DESCRIPTION",
                IcsText.escaped("%s, about %d pupils.\nThis visit is %s."
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

    private void line(String name, String value) {
        text.line(name, value);
    }
}

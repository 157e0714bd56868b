package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.outreach.VisitFacts;
import org.thinkuknow.outreach.VisitMonth;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A month with its visits: seven columns on a wide screen, on a phone only the days on which there is something. Of very many it says how
 * many there are each day.
 */
class MonthCalendar extends OrderedList {

    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    MonthCalendar(YearMonth month, VisitMonth known, LocalDate today) {
        addClassName("month");
        var byDay = known.visits().stream().collect(Collectors.groupingBy(visit -> UkTime.date(visit.startsAt())));
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> {
            var cell =
                    day(day, byDay.getOrDefault(day, List.of()), known.numbers().getOrDefault(day, 0L));
            if (day.equals(today)) {
                cell.getElement().setAttribute("aria-current", "date");
            }
            add(cell);
        });
    }

    private static ListItem day(LocalDate day, List<VisitFacts> visits, long number) {
        var weekday = day.getDayOfWeek();
        var cell = new ListItem(
                Classed.of(new Span(weekday.getDisplayName(TextStyle.SHORT, Locale.UK) + " "), "weekday"),
                Classed.of(new Span(String.valueOf(day.getDayOfMonth())), "day"));
        cell.addClassName("on-" + weekday.getValue());
        if (visits.isEmpty() && number == 0) {
            cell.addClassName("nothing");
        }
        if (number > 0) {
            cell.add(new PageLink("/visits?week=" + day, number == 1 ? "1 visit" : "%,d visits".formatted(number)));
        }
        visits.forEach(visit -> cell.add(new PageLink(
                "/visits/" + visit.reference(),
                "%s %s".formatted(UkTime.time(visit.startsAt()), visit.school().name()))));
        return cell;
    }

    static String title(YearMonth month) {
        return month.format(TITLE);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}

package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.outreach.VisitFacts;
import org.thinkuknow.outreach.VisitState;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Visits, one a line: when, where, and how far it has come. */
class VisitList extends UnorderedList {

    static final Function<VisitFacts, String> ON_A_DAY = visit -> UkTime.onWeekday(visit.startsAt());
    static final Function<VisitFacts, String> WITH_YEAR = visit -> UkTime.shortWords(visit.startsAt());

    /** @param when what is said of the time of a visit */
    VisitList(List<VisitFacts> visits, Function<VisitFacts, String> when) {
        addClassName("log");
        visits.forEach(visit -> add(line(visit, when)));
    }

    private static ListItem line(VisitFacts visit, Function<VisitFacts, String> when) {
        var line = new ListItem(
                Classed.of(new Span(when.apply(visit)), "when"),
                new PageLink("/visits/" + visit.reference(), visit.school().words()),
                label(visit.state()));
        line.getElement().setAttribute("data-reference", visit.reference());
        return line;
    }

    /** The state as a word in a frame. */
    static Span label(VisitState state) {
        return Classed.of(
                new Span(MonthCalendar.capital(state.words())),
                "visit-state",
                state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

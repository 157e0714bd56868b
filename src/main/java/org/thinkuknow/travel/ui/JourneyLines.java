package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.travel.JourneyLine;

import java.util.List;

/** Journeys, one a line: the days, who, and where. */
class JourneyLines extends UnorderedList {

    JourneyLines(List<JourneyLine> lines) {
        addClassName("log");
        lines.forEach(line -> add(item(line)));
    }

    private static ListItem item(JourneyLine line) {
        var back = line.comesBack();
        var item = new ListItem(
                Classed.of(
                        new Span("%s to %s"
                                .formatted(UkTime.day(line.departs()), back == null ? "not said" : UkTime.day(back))),
                        "when"),
                new PageLink(
                        "/journeys/" + line.reference(),
                        line.name()
                                .orElse("%s, of %s, managed by %s"
                                        .formatted(line.reference(), line.offender(), line.manager()))),
                new Span("%s; %s%s%s"
                        .formatted(
                                line.countries(),
                                line.state().words(),
                                line.isLate() ? "; notified late" : "",
                                line.isBanned() ? "; a country that an order may forbid" : "")));
        item.getElement().setAttribute("data-reference", line.reference());
        return item;
    }
}

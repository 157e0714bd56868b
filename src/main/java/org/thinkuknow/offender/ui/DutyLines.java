package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.DutyLine;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.List;

/** What is to be done of whom, one a line: the day, who, and what. */
class DutyLines extends UnorderedList {

    DutyLines(List<DutyLine> lines) {
        addClassName("log");
        lines.forEach(line -> add(item(line)));
    }

    private static ListItem item(DutyLine line) {
        var item = new ListItem(
                Classed.of(new Span(UkTime.day(line.day())), "when"),
                new PageLink(
                        "/offenders/" + line.reference(),
                        line.name().orElse("%s, managed by %s".formatted(line.reference(), line.manager()))),
                new Span(line.title()));
        item.getElement().setAttribute("data-reference", line.reference());
        return item;
    }
}

package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.DutyLine;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.List;
import java.util.stream.Collectors;

/** What is to be done of whom, one a line: the day, who, and what. */
class DutyLines extends UnorderedList {

    DutyLines(List<DutyLine> lines, Staff staff) {
        addClassName("log");
        var names = staff.namesOf(lines.stream().map(DutyLine::manager).collect(Collectors.toSet()));
        lines.forEach(line -> add(item(line, names.get(line.manager()))));
    }

    private static ListItem item(DutyLine line, @Nullable String manager) {
        var item = new ListItem(
                Classed.of(new Span(UkTime.day(line.day())), "when"),
                new PageLink(
                        "/offenders/" + line.reference(),
                        line.name().orElse("%s, managed by %s".formatted(line.reference(), manager))),
                new Span(line.title()));
        item.getElement().setAttribute("data-reference", line.reference());
        return item;
    }
}

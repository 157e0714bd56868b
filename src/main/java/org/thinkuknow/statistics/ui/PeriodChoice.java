package org.thinkuknow.statistics.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.statistics.Period;
import org.thinkuknow.statistics.Period.Kind;
import org.thinkuknow.statistics.StaffFigures;

import java.util.Locale;

/** The weeks, months and quarters that can be chosen, and no other stretch of time. */
class PeriodChoice extends Nav {

    PeriodChoice(Period shown, StaffFigures figures) {
        addClassName("periods");
        getElement().setAttribute("aria-label", "Period");
        for (var kind : Kind.values()) {
            var list = new UnorderedList();
            figures.toChoose(kind).forEach(period -> {
                var link = new PageLink("/statistics/" + period.name(), period.words());
                if (period.equals(shown)) {
                    link.getElement().setAttribute("aria-current", "page");
                }
                list.add(new ListItem(link));
            });
            var choice = new NativeDetails(shown.kind() == kind ? shown.words() : kind.title(), list);
            choice.setId("choose-" + kind.name().toLowerCase(Locale.ROOT));
            add(choice);
        }
    }
}

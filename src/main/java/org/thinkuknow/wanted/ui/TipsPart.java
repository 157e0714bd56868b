package org.thinkuknow.wanted.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.wanted.WantedTips;

/** How many tips there are on a person; whoever may open cases finds each. What they say stands in the case alone. */
class TipsPart extends Section {

    TipsPart(String reference, WantedTips tips, boolean opensCases) {
        setId("tips");
        var count = tips.count(reference);
        add(new H2("Tips: %d".formatted(count)));
        if (count == 0) {
            return;
        }
        if (!opensCases) {
            add(new Paragraph("Officers and supervisors read them at the desk."));
            return;
        }
        var list = Classed.of(new UnorderedList(), "log");
        tips.of(reference)
                .forEach(tip -> list.add(new ListItem(
                        Classed.of(new Span(UkTime.shortWords(tip.receivedAt())), "when"),
                        new PageLink("/triage/" + tip.report(), tip.report()))));
        add(list);
    }
}

package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.outreach.OpenedVisit;
import org.thinkuknow.shell.Classed;

/** What comes before any form: who is called if a child is in danger now. */
class InDanger extends Section {

    InDanger(OpenedVisit visit) {
        addClassName("in-danger");
        setId("in-danger");
        var agreed = visit.arrangements();
        add(
                new H2("In danger now?"),
                new Paragraph("Call 999, then the school's safeguarding lead. Write later."),
                new Paragraph(
                        "Is it about somebody who works or helps at the school? Call 999, and tell nobody at the school."),
                call("Call 999", "999"));
        if (!agreed.leadPhone().isBlank()) {
            add(call("Call " + agreed.lead(), agreed.leadPhone()));
        }
        if (!agreed.deputyPhone().isBlank()) {
            add(call("Call " + agreed.deputy() + " (deputy)", agreed.deputyPhone()));
        }
    }

    static Anchor call(String words, String number) {
        return Classed.of(new Anchor("tel:" + number.replaceAll("[^0-9+]", ""), words), "call");
    }
}

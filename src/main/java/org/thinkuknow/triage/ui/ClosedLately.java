package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.triage.CaseQueue;

import java.time.Instant;
import java.util.Set;

/** The cases closed last, a page after the other: how each ended, by whom and when, and where it is found again to be reopened. */
class ClosedLately extends NativeDetails {

    private static final int PAGE = 20;

    private final OrderedList list = new OrderedList();
    private final Paragraph nothing = new Paragraph("Nothing was closed yet.");
    private final Button more;
    private int wanted = PAGE;

    /** @param showAgain shows the list anew, with as many as are wanted now */
    ClosedLately(Runnable showAgain) {
        super("Closed lately");
        setId("closed-lately");
        addClassName("lane");
        more = CaseForms.action("more-closed", "Show earlier ones", () -> {
            wanted += PAGE;
            showAgain.run();
        });
        more.setAriaLabel("Show earlier ones of Closed lately");
        setContent(new Div(nothing, list, more));
    }

    void show(CaseQueue cases, String open, Set<String> unsent, Instant now) {
        var page = cases.closed(wanted);
        list.removeAll();
        page.rows().forEach(queued -> {
            var reference = queued.facts().reference();
            var row = new QueueRow(reference);
            row.show(queued, reference.equals(open), unsent.contains(reference), now);
            list.add(row);
        });
        nothing.setVisible(page.rows().isEmpty());
        more.setVisible(page.more());
    }
}

package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.outreach.OpenedVisit;
import org.thinkuknow.outreach.Visits;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

/** The step that comes next, and what stands in its way. */
class NextMove extends Section {

    NextMove(OpenedVisit visit, VisitSteps steps, Visits visits) {
        setId("next");
        switch (visit.facts().state()) {
            case PLANNED -> {
                add(button(
                        "confirm",
                        "Confirm the visit",
                        () -> steps.take("Confirmed.", () -> visits.confirm(visit.seen()))));
                if (!visit.missing().isEmpty()) {
                    var open = new UnorderedList();
                    visit.missing().forEach(each -> open.add(new ListItem(each)));
                    add(new NativeDetails(
                            "Before that: %d still open"
                                    .formatted(visit.missing().size()),
                            open));
                }
                add(cancelling(visit, steps, visits));
            }
            case CONFIRMED ->
                add(
                        new Paragraph("Everything on the checklist is agreed."),
                        button(
                                "hold",
                                "The visit took place",
                                () -> steps.take("Noted.", () -> visits.hold(visit.seen()))),
                        cancelling(visit, steps, visits));
            case HELD, FOLLOWED_UP, CANCELLED -> setVisible(false);
        }
    }

    private static NativeDetails cancelling(OpenedVisit visit, VisitSteps steps, Visits visits) {
        return new NativeDetails(
                "It will not take place",
                new Div(
                        new Paragraph("You can still read the plan. Please tell the school yourself."),
                        Buttons.plain(
                                "cancel",
                                "Cancel the visit",
                                () -> steps.take("Cancelled.", () -> visits.cancel(visit.seen())))));
    }

    private static NativeButton button(String id, String words, Runnable step) {
        return Classed.of(Buttons.plain(id, words, step), "first-choice");
    }
}

package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.outreach.OpenedVisit;
import org.thinkuknow.outreach.SignedDisclosure;
import org.thinkuknow.outreach.ToldAtVisit;
import org.thinkuknow.outreach.VisitState;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

/** The one large button for the moment in which a child speaks, and how many have. */
class ToldPart extends Section {

    /** @param me who reads the page: a record opens for its author alone */
    ToldPart(OpenedVisit visit, ToldAtVisit told, boolean tells, String me) {
        setId("told-part");
        var address = "/visits/" + visit.reference() + "/told";
        if (tells && visit.facts().state() != VisitState.CANCELLED) {
            var button = new PageLink(address, "A child is telling me something").look("a-child-tells");
            button.setId("a-child-tells");
            add(button);
        }
        var lines = Classed.of(new UnorderedList(), "log");
        told.drafts()
                .forEach(draft -> lines.add(new ListItem(
                        new PageLink(address + "/" + draft, "Go on with your record"),
                        new Span("Not signed: nobody else has it yet"))));
        told.signed().forEach(each -> lines.add(line(each, address, me)));
        if (!told.signed().isEmpty() || !told.drafts().isEmpty()) {
            add(new H2("What children told"), new Paragraph(words(told)), lines);
        }
    }

    private static String words(ToldAtVisit told) {
        var waiting = told.waiting();
        return waiting == 0
                ? "%d signed. The school has acknowledged all of them."
                        .formatted(told.signed().size())
                : "%d signed, %d not acknowledged by the school yet."
                        .formatted(told.signed().size(), waiting);
    }

    private static ListItem line(SignedDisclosure each, String address, String me) {
        var standing = new Span(
                each.acknowledgedAt() == null
                        ? "Not acknowledged by the school yet"
                        : "Acknowledged on " + UkTime.words(each.acknowledgedAt()));
        var words = "Signed on %s as %s".formatted(UkTime.words(each.signedAt()), each.report());
        return each.author().equals(me)
                ? new ListItem(new PageLink(address + "/" + each.disclosure(), words), standing)
                : new ListItem(new Span(words), standing);
    }
}

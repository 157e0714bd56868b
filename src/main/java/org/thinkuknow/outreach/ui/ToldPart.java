package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.Component;
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

import java.util.Optional;

/** The one large button for the moment in which a child speaks, and how many have. */
class ToldPart extends Section {

    /**
     * @param tells   whether the reader is an educator
     * @param atDesk whether the reader is a supervisor, who reads what was signed at the officers' desk
     * @param me     who reads the page: a record opens here for its author alone
     */
    ToldPart(OpenedVisit visit, ToldAtVisit told, boolean tells, boolean atDesk, String me) {
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
        told.signed()
                .forEach(each -> lines.add(line(
                        each, where(each, address, atDesk && told.kept().contains(each.report()), me))));
        if (!told.signed().isEmpty() || !told.drafts().isEmpty()) {
            add(new H2("What children told"), new Paragraph(words(told)), lines);
        }
    }

    private static String words(ToldAtVisit told) {
        var waiting = told.waiting();
        return waiting == 0 && told.signed().stream().anyMatch(each -> !each.forSchool())
                ? "%d signed. None is waiting for the school."
                        .formatted(told.signed().size())
                : waiting == 0
                        ? "%d signed. The school has acknowledged all of them."
                                .formatted(told.signed().size())
                        : "%d signed, %d not acknowledged by the school yet%s."
                                .formatted(
                                        told.signed().size(),
                                        waiting,
                                        told.onlyShown() == 0
                                                ? ""
                                                : " (%d shown, not verified)".formatted(told.onlyShown()));
    }

    /** Where somebody reads a record; nowhere, if it is not theirs to read. */
    private static Optional<String> where(SignedDisclosure each, String address, boolean atDesk, String me) {
        return each.author().equals(me)
                ? Optional.of(address + "/" + each.disclosure())
                : Optional.of("/triage/" + each.report()).filter(desk -> atDesk);
    }

    private static ListItem line(SignedDisclosure each, Optional<String> where) {
        var standing = new Span(
                !each.forSchool()
                        ? "About somebody at the school: only the officers have it"
                        : each.acknowledgedAt() == null
                                ? "Not acknowledged by the school yet"
                                : each.isOnlyShown()
                                        ? "Shown to %s on %s, not verified"
                                                .formatted(
                                                        each.acknowledgedAs() == null
                                                                ? "somebody"
                                                                : each.acknowledgedAs()
                                                                        .words(),
                                                        UkTime.words(each.acknowledgedAt()))
                                        : "Acknowledged on " + UkTime.words(each.acknowledgedAt()));
        var words = "Signed on %s as %s".formatted(UkTime.words(each.signedAt()), each.report());
        var first = where.<Component>map(link -> new PageLink(link, words)).orElseGet(() -> new Span(words));
        return new ListItem(first, standing);
    }
}

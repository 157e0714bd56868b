package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.OwnLog;
import org.thinkuknow.disclosure.OwnLog.OwnRecord;
import org.thinkuknow.disclosure.Recipient;
import org.thinkuknow.disclosure.Replies;
import org.thinkuknow.retention.DraftRules;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The teacher's records, on a page of their own that nobody opens by chance in front of a class. The list says when, which and how far, and
 * not a word of what a child said: that stands in the record.
 */
@Route(value = "teach/concerns", layout = StaffLayout.class)
@PageTitle("Concerns – Think U Know")
@RolesAllowed("TEACHER")
class ConcernsView extends Div {

    private final transient DraftRules drafts;

    ConcernsView(Disclosures disclosures, OwnLog own, Replies replies, DraftRules drafts) {
        this.drafts = drafts;
        addClassName("room");
        var told = new Button(
                "A child told me something",
                click -> UI.getCurrent()
                        .navigate(DisclosureView.class, new RouteParameters("reference", disclosures.begin())));
        told.setId("new-disclosure");
        told.addClassName("first-choice");
        told.setDisableOnClick(true);
        add(new Anchor("teach", "Teacher's room"), new H1("Concerns"));
        disclosures.notAcknowledged().stream()
                .limit(1)
                .map(ConcernsView::notAcknowledged)
                .forEach(this::add);
        replies.notRead().stream().map(ConcernsView::wroteBack).forEach(this::add);
        add(
                new Paragraph(
                        "If a child is in danger now, call 999 first. Then tell your designated safeguarding lead, then "
                                + "write it down here."),
                told,
                new Section(new H2("Your records"), kept(), log(own.mine())));
    }

    private Paragraph kept() {
        var line = new Paragraph(
                !drafts.erases()
                        ? "A draft stays here until you sign it."
                        : "A draft that you have not signed or handed over is erased after %d days without a change."
                                .formatted(drafts.days()));
        line.setId("drafts-kept");
        return line;
    }

    private static Component notAcknowledged(String reference) {
        var line = new Paragraph(
                new Text("A record that you handed over is not acknowledged yet. "
                        + "Please speak to your designated safeguarding lead in person. "),
                new Anchor("teach/disclosure/" + reference, "Open it"));
        line.setId("not-acknowledged");
        return line;
    }

    private static Component wroteBack(String reference) {
        return Classed.of(
                new Paragraph(
                        new Text("Your school wrote to you about a record. "),
                        new Anchor("teach/disclosure/" + reference, "Read it")),
                "wrote-back");
    }

    private static Component log(List<OwnRecord> records) {
        if (records.isEmpty()) {
            var none = new Paragraph(
                    "You have no records yet. A record is saved as you type, and you can change it until you "
                            + "sign it.");
            none.setId("no-records");
            return none;
        }
        var list = new UnorderedList();
        list.addClassName("log");
        records.forEach(kept -> list.add(new ListItem(
                new Anchor("teach/disclosure/" + kept.reference(), kept.reference()),
                new Span(UkTime.wordsWithoutYear(kept.startedAt())),
                Classed.of(new Span(where(kept)), "where"))));
        return list;
    }

    private static String where(OwnRecord kept) {
        if (kept.report() != null) {
            return "with the centre as " + kept.report();
        }
        if (kept.decision() != null) {
            return kept.decision().words().toLowerCase(Locale.UK);
        }
        if (kept.acknowledgedAt() != null) {
            return kept.isSigned() ? "acknowledged" : "draft, acknowledged";
        }
        var reader = kept.recipient() == null || kept.recipient() == Recipient.CENTRE
                ? ""
                : "waiting for " + HandOverSentences.yours(kept.recipient());
        return Stream.of(kept.isSigned() ? "" : "draft, not signed yet", reader)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}

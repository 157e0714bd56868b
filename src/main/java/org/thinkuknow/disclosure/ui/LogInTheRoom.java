package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.OwnLog;
import org.thinkuknow.disclosure.OwnLog.OwnRecord;
import org.thinkuknow.disclosure.Recipient;
import org.thinkuknow.disclosure.Replies;
import org.thinkuknow.retention.DraftRules;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.RoomExtras;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The teacher's log stands at the end of the room; a record that nobody has acknowledged comes before everything else. */
@org.springframework.stereotype.Component
class LogInTheRoom implements RoomExtras {

    private final Disclosures disclosures;
    private final OwnLog own;
    private final Replies replies;
    private final DraftRules drafts;

    LogInTheRoom(Disclosures disclosures, OwnLog own, Replies replies, DraftRules drafts) {
        this.disclosures = disclosures;
        this.own = own;
        this.replies = replies;
        this.drafts = drafts;
    }

    @Override
    public Optional<Component> first() {
        var notices = Stream.concat(
                        disclosures.notAcknowledged().stream().limit(1).map(LogInTheRoom::notAcknowledged),
                        replies.notRead().stream().map(LogInTheRoom::wroteBack))
                .toArray(Component[]::new);
        return notices.length == 0 ? Optional.empty() : Optional.of(new Div(notices));
    }

    @Override
    public Optional<Component> last() {
        var told = new Button(
                "A child told me something",
                click -> UI.getCurrent()
                        .navigate(DisclosureView.class, new RouteParameters("reference", disclosures.begin())));
        told.setId("new-disclosure");
        told.addClassName("first-choice");
        told.setDisableOnClick(true);
        return Optional.of(new Section(
                new H2("The log"),
                new Paragraph(
                        "If a child is in danger now, call 999 first. Then tell your designated safeguarding lead, then "
                                + "write it down here."),
                told,
                kept(),
                log(own.mine())));
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
                new Anchor("teach/disclosure/" + kept.reference(), title(kept)),
                Classed.of(new Span(where(kept)), "where"))));
        return list;
    }

    private static String title(OwnRecord kept) {
        return Stream.of(
                        UkTime.wordsWithoutYear(kept.startedAt()),
                        kept.child(),
                        kept.className(),
                        kept.words().isEmpty() ? "" : "“%s …”".formatted(kept.words()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
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

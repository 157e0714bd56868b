package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.Disclosures.OwnRecord;
import org.thinkuknow.retention.DraftRules;
import org.thinkuknow.shell.RoomExtras;

import java.util.List;
import java.util.Optional;

/** The teacher's log stands at the end of the room; a record that nobody has acknowledged comes before everything else. */
@org.springframework.stereotype.Component
class LogInTheRoom implements RoomExtras {

    private final Disclosures disclosures;
    private final DraftRules drafts;

    LogInTheRoom(Disclosures disclosures, DraftRules drafts) {
        this.disclosures = disclosures;
        this.drafts = drafts;
    }

    @Override
    public Optional<Component> first() {
        return disclosures.notAcknowledged().stream().findFirst().map(LogInTheRoom::notAcknowledged);
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
                log(disclosures.mine())));
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

    private static UnorderedList log(List<OwnRecord> records) {
        var list = new UnorderedList();
        list.addClassName("log");
        records.forEach(kept -> list.add(new ListItem(new Anchor(
                "teach/disclosure/" + kept.reference(),
                "%s, %s"
                        .formatted(
                                UkTime.wordsWithoutYear(kept.startedAt()),
                                kept.isSigned() ? "signed and sent as " + kept.report() : "draft, not sent yet")))));
        return list;
    }
}

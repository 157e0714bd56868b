package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseJoining;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.CaseState;

import java.time.Instant;

/** The cases of the same matter: what this one is merged into, what is merged here, and how to say so. */
class SameMatter extends Section {

    private final CaseContext current;
    private final CaseJoining joining;

    SameMatter(CaseContext current, CaseJoining joining) {
        this.current = current;
        this.joining = joining;
        addClassName("same-matter");
        var facts = current.facts();
        var mine = joining.isMine(facts.reference());
        into(facts, mine);
        asked(facts, current.officer());
        if (facts.merge().heardFrom() != null) {
            var heard = new Paragraph(
                    new Span("Somebody wrote in "),
                    link(facts.merge().heardFrom()),
                    new Span(", which is merged here. Read it and answer there."));
            heard.setId("heard-from");
            heard.addClassName("asked");
            add(heard);
        }
        merged(facts.reference(), mine, current.now());
        if (mine && !facts.merge().isMerged() && facts.standing().state() != CaseState.CLOSED) {
            add(current.unsent().unfolded(form(facts.reference())));
        }
        setVisible(getComponentCount() > 0);
    }

    private void into(CaseFacts facts, boolean mine) {
        var lead = facts.merge().into();
        if (lead == null) {
            return;
        }
        var said = new Paragraph(
                new Span(facts.merge().sameReport() ? "The same report as " : "Merged into "),
                link(lead),
                new Span(". Everything is decided there; whoever reported is answered here."));
        said.setId("merged-into");
        add(said);
        if (mine) {
            add(current.button("split", "Split: let it stand by itself", () -> joining.split(facts.reference())));
        }
    }

    private void asked(CaseFacts facts, String officer) {
        var twin = facts.merge().twinOf();
        if (twin == null) {
            return;
        }
        var asked = new Paragraph(
                new Span(current.open().names().of(facts.merge().twinAskedBy())
                        + " says that this is the same report as "),
                link(twin),
                new Span(", sent twice. Read both before you agree."));
        asked.addClassName("asked");
        add(asked);
        if (!officer.equals(facts.merge().twinAskedBy())) {
            add(current.button("agree-twin", "Agree: sent twice", () -> joining.agreeToSameReport(facts.reference())));
        }
        add(current.button("keep-apart", "Keep it apart", () -> joining.keepApart(facts.reference())));
    }

    private void merged(String lead, boolean mine, Instant now) {
        var list = new UnorderedList();
        list.setId("merged-here");
        joining.mergedInto(lead).forEach(part -> list.add(row(part, mine, now)));
        if (list.getComponentCount() > 0) {
            add(new Paragraph("Merged here:"), list);
        }
    }

    private ListItem row(QueuedCase part, boolean mine, Instant now) {
        var facts = part.facts();
        var due = part.due() == null
                ? ""
                : ", waits for %s %s"
                        .formatted(
                                part.due().what(),
                                ReadableTimes.until(part.due().until(), now));
        var row = new ListItem(
                link(facts.reference()),
                new Span(", %s, %s%s%s "
                        .formatted(
                                facts.level().title(),
                                facts.standing().state().words(),
                                due,
                                facts.standing().unseen() ? ", new message" : "")));
        if (mine) {
            row.add(current.button("split-" + facts.reference(), "Split", () -> joining.split(facts.reference())));
        }
        return row;
    }

    private NativeDetails form(String lead) {
        var other = new TextField("Reference of the other case");
        other.setId("other-case");
        other.setMaxLength(60);
        current.unsent().keep(other);
        other.setHelperText(
                "It leaves the queue and keeps its words, its level and its conversation. Split undoes it.");
        var needed = new NeededFields().need(other, "Write the reference of the other case first.");
        return CaseForms.form(
                "Same matter as another case",
                other,
                CaseForms.action(
                        "merge",
                        "Merge it into this one",
                        () -> CaseForms.ifGiven(
                                needed,
                                () -> current.sendAt(
                                        other, () -> joining.merge(lead, other.getValue()), "other-case"))),
                CaseForms.action(
                        "same-report",
                        "It is the same report, sent twice",
                        () -> CaseForms.ifGiven(
                                needed,
                                () -> current.sendAt(
                                        other, () -> joining.sameReport(lead, other.getValue()), "other-case"))));
    }

    private static Anchor link(String reference) {
        return new Anchor("triage/" + reference, reference);
    }
}

package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseJoining;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.OpenCase;
import org.thinkuknow.triage.QueuedCase;

import java.time.Instant;
import java.util.function.Consumer;

/** The cases of the same matter: what this one is merged into, what is merged here, and how to say so. */
class SameMatter extends Section {

    private final CaseJoining joining;
    private final Consumer<Runnable> perform;

    /** @param perform runs a step, shows why it was refused if it was, and opens the case anew if it was not */
    SameMatter(
            OpenCase open,
            String officer,
            OfficersTools tools,
            UnsentFields unsent,
            Consumer<Runnable> perform,
            Instant now) {
        this.joining = tools.joining();
        this.perform = perform;
        addClassName("same-matter");
        var facts = open.facts();
        var mine = joining.isMine(facts.reference());
        into(facts, mine);
        asked(facts, officer);
        if (facts.merge().heardFrom() != null) {
            var heard = new Paragraph(
                    new Span("Somebody wrote in "),
                    link(facts.merge().heardFrom()),
                    new Span(", which is merged here. Read it and answer there."));
            heard.setId("heard-from");
            heard.addClassName("asked");
            add(heard);
        }
        merged(facts.reference(), mine, now);
        if (mine && !facts.merge().isMerged() && facts.standing().state() != CaseState.CLOSED) {
            add(unsent.unfolded(form(facts.reference(), unsent)));
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
            add(button("Split: let it stand by itself", "split", () -> joining.split(facts.reference())));
        }
    }

    private void asked(CaseFacts facts, String officer) {
        var twin = facts.merge().twinOf();
        if (twin == null) {
            return;
        }
        var asked = new Paragraph(
                new Span(facts.merge().twinAskedBy() + " says that this is the same report as "),
                link(twin),
                new Span(", sent twice. Read both before you agree."));
        asked.addClassName("asked");
        add(asked);
        if (!officer.equals(facts.merge().twinAskedBy())) {
            add(button("Agree: sent twice", "agree-twin", () -> joining.agreeToSameReport(facts.reference())));
        }
        add(button("Keep it apart", "keep-apart", () -> joining.keepApart(facts.reference())));
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
            row.add(button("Split", "split-" + facts.reference(), () -> joining.split(facts.reference())));
        }
        return row;
    }

    private NativeDetails form(String lead, UnsentFields unsent) {
        var other = new TextField("Reference of the other case");
        other.setId("other-case");
        other.setMaxLength(20);
        unsent.keep(other);
        other.setHelperText(
                "It leaves the queue and keeps its words, its level and its conversation. Split undoes it.");
        return CaseForms.form(
                "Same matter as another case",
                other,
                button(
                        "Merge it into this one",
                        "merge",
                        () -> unsent.send(() -> joining.merge(lead, other.getValue()), "other-case")),
                button(
                        "It is the same report, sent twice",
                        "same-report",
                        () -> unsent.send(() -> joining.sameReport(lead, other.getValue()), "other-case")));
    }

    private Button button(String words, String id, Runnable step) {
        return CaseForms.action(words, id, () -> perform.accept(step));
    }

    private static Anchor link(String reference) {
        return new Anchor("triage/" + reference, reference);
    }
}

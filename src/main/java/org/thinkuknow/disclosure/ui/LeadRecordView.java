package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.RecordStatus;
import org.thinkuknow.shell.StaffLayout;

/** One record as the designated safeguarding lead reads it: what was told, the press that says "I act", and what was done. */
@Route(value = "safeguarding/:reference", layout = StaffLayout.class)
@PageTitle("A child told an adult something – Think U Know")
@RolesAllowed("SAFEGUARDING_LEAD")
class LeadRecordView extends Div implements BeforeEnterObserver {

    private final LeadDesk desk;

    LeadRecordView(LeadDesk desk) {
        this.desk = desk;
        addClassName("room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reference = event.getRouteParameters().get("reference").orElse("");
        attempt(() -> show(reference));
    }

    /** The press is gone from the page; whoever works by keyboard goes on where they write what they do. */
    private void showAfterAct(String reference) {
        show(reference).focus();
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (DisclosureRefused e) {
            removeAll();
            add(
                    new H1("No such record"),
                    new Paragraph(e.getMessage()),
                    new Anchor("safeguarding", "Back to what waits for you"));
        }
    }

    private ActionForm show(String reference) {
        var record = desk.open(reference);
        var kept = record.kept();
        var actions = new ActionForm(words -> {
            desk.note(reference, words);
            showAfterAct(reference);
        });
        removeAll();
        add(
                new Anchor("safeguarding", "Waiting for you"),
                new H1("A child told %s something".formatted(record.author())),
                new Paragraph(
                        kept.isSigned()
                                ? "Signed. Officers of the centre have it under reference %s.".formatted(kept.report())
                                : "Not signed yet, so its words can still change. The centre does not have it."),
                acknowledgement(reference, record.standing()),
                new ToldText(kept.text()),
                actions,
                new ChronologyList(record.standing().chronology()));
        return actions;
    }

    private Div acknowledgement(String reference, RecordStatus standing) {
        var shown = new Div();
        shown.setId("acknowledgement");
        shown.getElement().setAttribute("role", "status");
        if (standing.acknowledgedAt() == null) {
            var press = new Button(
                    "I have read this and I act",
                    click -> attempt(() -> {
                        desk.acknowledge(reference);
                        showAfterAct(reference);
                    }));
            press.setId("acknowledge");
            press.addClassName("first-choice");
            press.setDisableOnClick(true);
            shown.add(press);
        } else {
            shown.add(new Paragraph("Acknowledged by %s on %s."
                    .formatted(standing.acknowledgedBy(), UkTime.words(standing.acknowledgedAt()))));
        }
        if (standing.readAt() != null) {
            shown.add(new Paragraph(
                    "An officer of the centre read it on %s.".formatted(UkTime.words(standing.readAt()))));
        }
        return shown;
    }
}

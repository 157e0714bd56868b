package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.thinkuknow.account.School;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.LaterText;
import org.thinkuknow.disclosure.LeadDecisions;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.RecordStatus;
import org.thinkuknow.disclosure.Replies;
import org.thinkuknow.disclosure.SecondReadings;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.RecordExtras;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.shell.SubjectTasks;

/**
 * One record as the designated safeguarding lead reads it: what was told, the press that says "I act", what is decided and done. It
 * brings the scripts of fields that stand in what other modules add.
 */
@Route(value = "safeguarding/:reference", layout = StaffLayout.class)
@PageTitle("A child told an adult something – Think U Know")
@StyleSheet("styles/lead-desk.css")
@RolesAllowed("SAFEGUARDING_LEAD")
@Uses(DatePicker.class)
@Uses(RadioButtonGroup.class)
@Uses(TextField.class)
class LeadRecordView extends Div implements BeforeEnterObserver {

    private final transient LeadDesk desk;
    private final transient LeadDecisions decisions;
    private final transient LaterText later;
    private final transient Replies replies;
    private final transient SecondReadings second;
    private final transient SubjectTasks tasks;
    private final transient ObjectProvider<RecordExtras> extras;

    LeadRecordView(
            LeadDesk desk,
            LeadDecisions decisions,
            LaterText later,
            Replies replies,
            SecondReadings second,
            SubjectTasks tasks,
            ObjectProvider<RecordExtras> extras) {
        this.desk = desk;
        this.decisions = decisions;
        this.later = later;
        this.replies = replies;
        this.second = second;
        this.tasks = tasks;
        this.extras = extras;
        addClassNames("room", "on-record");
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
                    new Anchor("safeguarding", "Back to the desk"));
        }
    }

    /** Another lead may do the same at this moment: what they did is shown. */
    private void act(String reference, Runnable step) {
        try {
            step.run();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException atTheSameMoment) {
            show(reference);
            return;
        }
        showAfterAct(reference);
    }

    private ActionForm show(String reference) {
        var record = desk.open(reference);
        var kept = record.kept();
        var standing = record.standing();
        var actions = new ActionForm(words -> {
            desk.note(reference, words);
            showAfterAct(reference);
        });
        removeAll();
        var paper = Classed.of(
                new Paragraph(desk.school().map(School::name).orElse("") + " – " + reference), "on-paper-only");
        add(
                new Anchor("safeguarding", "Back to the desk"),
                paper,
                new H1("A child told %s something".formatted(record.author())),
                where(record),
                acknowledgement(reference, standing),
                new ToldText(kept.text()));
        if (kept.isSigned()) {
            add(new AdditionsPart(
                    later.ofAsLead(reference),
                    kept.report() == null
                            ? "The person who wrote the record can read it."
                            : "The person who wrote the record can read it, and the officers get it at once.",
                    (sending, words) -> {
                        later.addAsLead(reference, sending, words);
                        show(reference);
                    }));
        }
        if (kept.isSigned() && kept.report() == null) {
            add(new DecisionPart(
                    kept.text()
                            .schoolPart()
                            .aboutStaff()
                            .filter(AboutStaff::isSomebody)
                            .isPresent(),
                    () -> attempt(() -> act(reference, () -> decisions.refer(reference))),
                    (decision, reason) -> act(reference, () -> decisions.decide(reference, decision, reason))));
        }
        extras.orderedStream()
                .map(extra -> extra.below(
                        reference, kept.text().pupil(), kept.text().schoolPart().className()))
                .forEach(this::add);
        add(tasks.of(reference));
        add(RepliesPart.forLead(replies.ofAsLead(reference), record.author(), (sending, words) -> {
            replies.reply(reference, sending, words);
            show(reference);
        }));
        add(secondReading(reference));
        add(actions, new ChronologyList(standing.chronology()));
        return actions;
    }

    private SecondReadingPart secondReading(String reference) {
        return new SecondReadingPart(
                second.of(reference),
                (username, why) -> act(reference, () -> second.ask(reference, username, why)),
                (opinion, words) -> act(reference, () -> second.answer(reference, opinion, words)));
    }

    private static Paragraph where(LeadDesk.HandedRecord record) {
        var kept = record.kept();
        var decision = record.standing().decision();
        var where = new Paragraph(
                !kept.isSigned()
                        ? "Not signed yet, so its words can still change. The centre does not have it."
                        : kept.report() != null
                                ? "Signed. Officers of the centre have it under reference %s.".formatted(kept.report())
                                : decision == null
                                        ? "Signed. It is with you; the centre does not have it."
                                        : "Signed. %s; the centre does not have it.".formatted(decision.words()));
        where.setId("where");
        return where;
    }

    private Div acknowledgement(String reference, RecordStatus standing) {
        var shown = new Div();
        shown.setId("acknowledgement");
        shown.getElement().setAttribute("role", "status");
        if (standing.acknowledgedAt() == null) {
            if (standing.toCentreAt() != null) {
                shown.add(new Paragraph("If nobody acknowledges it by %s, the officers of the centre get it."
                        .formatted(UkTime.words(standing.toCentreAt()))));
            }
            var press = new Button(
                    "I have read this and am acting on it",
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

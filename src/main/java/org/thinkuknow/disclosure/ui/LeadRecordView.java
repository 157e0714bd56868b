package org.thinkuknow.disclosure.ui;

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
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.School;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Decision;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.LaterText;
import org.thinkuknow.disclosure.LeadDecisions;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.LeadDesk.HandedRecord;
import org.thinkuknow.disclosure.Replies;
import org.thinkuknow.disclosure.SecondReadings;
import org.thinkuknow.shell.PaperHead;
import org.thinkuknow.shell.RecordExtras;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.shell.SubjectTasks;

import java.util.List;

/**
 * One record as the designated safeguarding lead, the head teacher or the chair of governors reads it: what was told, the press that says
 * "I act", what is decided and done. What is half typed in one part stays when another is pressed. It brings the scripts of fields that
 * stand in what other modules add.
 */
@Route(value = "safeguarding/:reference", layout = StaffLayout.class)
@RouteAlias(value = "head/:reference", layout = StaffLayout.class)
@RouteAlias(value = "chair/:reference", layout = StaffLayout.class)
@PageTitle("A child told an adult something – Think U Know")
@StyleSheet("styles/lead-desk.css")
@RolesAllowed({"SAFEGUARDING_LEAD", "HEAD", "CHAIR"})
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
        removeAll();
        var reference = event.getRouteParameters().get("reference").orElse("");
        try {
            var record = desk.open(reference);
            new Parts(reference, record).show(record);
        } catch (DisclosureRefused e) {
            removeAll();
            add(new H1("No such record"), new Paragraph(e.getMessage()), back());
        }
    }

    /** A head teacher and a chair of governors have pages of their own, and of the tools those that are the record's alone. */
    private static boolean isOfLeads() {
        return SignedIn.is(Role.SAFEGUARDING_LEAD);
    }

    private static Anchor back() {
        return isOfLeads()
                ? new Anchor("safeguarding", "Back to the desk")
                : new Anchor(SignedIn.is(Role.CHAIR) ? "chair" : "head", "Back to your records");
    }

    /** The parts of the page of one record. After each press all show what is new, and each keeps its own boxes. */
    private final class Parts {

        private final String reference;
        private final Paragraph where = new Paragraph();
        private final AcknowledgementPart acknowledgement;
        private final Paragraph said = new Paragraph();
        private final Div told = new Div();
        private final AdditionsPart additions;
        private final DecisionPart decision;
        private final RepliesPart back;
        private final SecondReadingPart reading;
        private final ActionForm actions;
        private final ChronologyList chronology = new ChronologyList(List.of());

        private Parts(String reference, HandedRecord record) {
            this.reference = reference;
            where.setId("where");
            acknowledgement = new AcknowledgementPart(() -> press("", () -> desk.acknowledge(reference)));
            said.setId("message");
            said.getElement().setAttribute("role", "status");
            additions = new AdditionsPart(
                    (sending, words) -> act("Added to the record.", () -> later.addAsLead(reference, sending, words)));
            decision = new DecisionPart(
                    () -> press("The officers of the centre have it now.", () -> decisions.refer(reference)),
                    this::decide);
            back = RepliesPart.forLead(
                    record.author(),
                    (sending, words) -> act("Your answer is there.", () -> replies.reply(reference, sending, words)));
            reading = new SecondReadingPart(
                    (username, why) -> act("They are asked.", () -> second.ask(reference, username, why)),
                    (opinion, words) -> act("Your view is kept.", () -> second.answer(reference, opinion, words)));
            actions = new ActionForm(words -> act("Noted.", () -> desk.note(reference, words)));
            var text = record.kept().text();
            add(
                    back(),
                    new PaperHead(desk.school().map(School::name).orElse(""), reference),
                    new H1("A child told %s something".formatted(record.author())),
                    where,
                    acknowledgement,
                    said,
                    told,
                    additions,
                    decision);
            if (isOfLeads()) {
                extras.orderedStream()
                        .map(extra -> extra.below(
                                reference, text.pupil(), text.schoolPart().className()))
                        .forEach(LeadRecordView.this::add);
                add(tasks.of(reference), back, reading, actions, chronology);
            } else {
                add(back, actions, chronology);
            }
        }

        private void show(HandedRecord record) {
            var kept = record.kept();
            where.setText(where(record));
            acknowledgement.show(record.standing());
            told.removeAll();
            told.add(new ToldText(kept.text()));
            additions.setVisible(kept.isSigned());
            if (kept.isSigned()) {
                additions.show(
                        later.ofAsLead(reference),
                        kept.report() == null
                                ? "The person who wrote the record can read it."
                                : "The person who wrote the record can read it, and the officers get it at once.");
            }
            var isToDecide = kept.isSigned() && kept.report() == null;
            decision.setVisible(isToDecide);
            decision.show(kept.text()
                    .schoolPart()
                    .aboutStaff()
                    .filter(AboutStaff::isSomebody)
                    .isPresent());
            if (!isToDecide) {
                actions.carry(decision.takeReason());
            }
            back.show(replies.ofAsLead(reference));
            if (isOfLeads()) {
                reading.show(second.of(reference));
            }
            chronology.show(record.standing().chronology());
        }

        /**
         * Takes a step and shows what is new.
         *
         * @throws DisclosureRefused with a sentence for the box from which it was pressed, which keeps what is typed
         */
        private void act(String done, Runnable step) {
            try {
                step.run();
            } catch (ConcurrencyFailureException | DataIntegrityViolationException atTheSameMoment) {
                show(desk.open(reference));
                throw new DisclosureRefused(
                        List.of(
                                "A colleague did something here at the same moment. Please look, and press again if it is still right."));
            }
            show(desk.open(reference));
            said.setText(done);
        }

        /** If a colleague has decided meanwhile, the reason goes where it can still be kept. */
        private void decide(Decision decided, String reason) {
            try {
                act("Your decision is kept.", () -> decisions.decide(reference, decided, reason));
            } catch (DisclosureRefused e) {
                show(desk.open(reference));
                if (!decision.isVisible()) {
                    said.setText(e.getMessage());
                    actions.focus();
                }
                throw e;
            }
        }

        /** The press is gone from the page; whoever works by keyboard goes on where they write what they do. */
        private void press(String done, Runnable step) {
            try {
                act(done, step);
                actions.focus();
            } catch (DisclosureRefused e) {
                show(desk.open(reference));
                said.setText(e.getMessage());
            }
        }
    }

    private static String where(HandedRecord record) {
        var kept = record.kept();
        var decided = record.standing().decision();
        return !kept.isSigned()
                ? "Not signed yet, so its words can still change. The centre does not have it."
                : kept.report() != null
                        ? "Signed. Officers of the centre have it under reference %s.".formatted(kept.report())
                        : decided == null
                                ? "Signed. It is with you; the centre does not have it."
                                : "Signed. %s; the centre does not have it.".formatted(decided.words());
    }
}

package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeDetails;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.notification.OnCallNow;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.shift.UnsentWords;
import org.thinkuknow.triage.HandOver;
import org.thinkuknow.triage.SampleNotes;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The parts of the desk in which officers hand cases over. */
@Component
class HandOverForms {

    private final HandOver handOver;
    private final OnCallNow onCall;
    private final UnsentWords unsent;
    private final SampleNotes sampleNotes;

    HandOverForms(HandOver handOver, OnCallNow onCall, UnsentWords unsent, SampleNotes sampleNotes) {
        this.handOver = handOver;
        this.onCall = onCall;
        this.unsent = unsent;
        this.sampleNotes = sampleNotes;
    }

    /** The sheet on which an officer hands over all their cases. */
    EndOfShift endOfShift(String officer, Consumer<Runnable> perform, Clock clock) {
        return new EndOfShift(officer, handOver, onCall, unsent, perform, clock);
    }

    /** What others left for the officer. */
    LeftForYou leftForYou(Consumer<Runnable> perform) {
        return new LeftForYou(
                new HandedToYou(handOver::handedToMe, sheet -> perform.accept(() -> handOver.read(sheet))),
                new NotesOnYourCases(sampleNotes, perform));
    }

    /** Gives the open case to a colleague, who is chosen from a list. */
    NativeDetails give(CaseContext current) {
        var owner = Objects.requireNonNull(current.facts().standing().owner());
        var colleague = colleague(() -> handOver.colleagues(owner), "give-to");
        var note = current.unsent().keep(CaseForms.text("What they need to know", "give-note"));
        note.setHelperText("Written on the case. The child never sees it.");
        var needed = new NeededFields()
                .need(colleague, "Choose a colleague first.")
                .need(note, "Write what they need to know.");
        return CaseForms.form(
                "Hand over to a colleague",
                colleague,
                note,
                CaseForms.action(
                        "give",
                        "Hand over",
                        () -> CaseForms.ifGiven(
                                needed,
                                () -> current.sendAt(
                                        colleague,
                                        () -> handOver.give(current.reference(), chosen(colleague), note.getValue()),
                                        "give-note"))));
    }

    /** A choice of colleagues; they are read when somebody looks for one. */
    static ComboBox<StaffMember> colleague(Supplier<List<StaffMember>> colleagues, String id) {
        var box = new ComboBox<StaffMember>("Colleague");
        box.setItems(wanted -> colleagues.get().stream()
                .filter(each -> named(each, wanted.getFilter().orElse("")))
                .skip(wanted.getOffset())
                .limit(wanted.getLimit()));
        box.setItemLabelGenerator(StaffMember::fullName);
        box.setClearButtonVisible(true);
        box.setId(id);
        return box;
    }

    /** The username of the chosen colleague; blank if none is. */
    static String chosen(ComboBox<StaffMember> box) {
        return box.getOptionalValue().map(StaffMember::username).orElse("");
    }

    private static boolean named(StaffMember colleague, String part) {
        return (colleague.fullName() + " " + colleague.username())
                .toLowerCase(Locale.UK)
                .contains(part.toLowerCase(Locale.UK));
    }
}

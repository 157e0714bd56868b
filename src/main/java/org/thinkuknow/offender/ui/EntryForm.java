package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.offender.EnteredEntry;
import org.thinkuknow.offender.EntryKind;
import org.thinkuknow.offender.EntryKind.Sort;
import org.thinkuknow.offender.NewEntry;
import org.thinkuknow.shell.Buttons;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Asks for a notification, an event or a spell. */
class EntryForm extends Div {

    private static final Map<Sort, String> NOTES =
            Map.of(Sort.NOTIFICATION, "As it was told", Sort.ENQUIRY, "What came of it");

    private final Sort sort;
    private final CheckboxGroup<EntryKind> notified = new CheckboxGroup<>("What was notified");
    private final ComboBox<EntryKind> kind;
    private final DatePicker begins;
    private final DatePicker ends;
    private final TextField takenBy;
    private final TextField station;
    private final TextArea note;

    /**
     * @param name of the form, with which the ids of its fields begin
     * @param send called with the id of the entry, the same however often it is pressed, and the entry
     */
    EntryForm(String name, Sort sort, BiConsumer<UUID, NewEntry> send) {
        this.sort = sort;
        addClassName("form");
        notified.setId(name + "-notified");
        notified.setItems(EntryKind.of(Sort.NOTIFICATION));
        notified.setItemLabelGenerator(EntryKind::words);
        kind = Fields.choice(name + "-kind", "What it is", EntryKind.of(sort), EntryKind::words);
        begins = Fields.day(name + "-begins", sort == Sort.SPELL ? "From" : "Day");
        ends = Fields.day(
                name + "-ends",
                sort == Sort.NOTIFICATION ? "Day on which it is expected" : "Day of release, return or leaving");
        ends.setHelperText(
                sort == Sort.NOTIFICATION
                        ? "Only of a change that is notified ahead."
                        : "Leave it empty while nobody knows it.");
        takenBy = Fields.line(name + "-taken-by", "Who took it", "");
        station = Fields.line(name + "-station", "At which station", "");
        note = Fields.area(name + "-note", NOTES.getOrDefault(sort, "What else is known"), "");
        note.setHelperText("Of accounts and cards the last four digits alone.");
        var refusal = new Refusal(name + "-refusal");
        var id = UUID.randomUUID();
        switch (sort) {
            case NOTIFICATION -> add(notified, begins, ends, takenBy, station, note);
            case EVENT, ENQUIRY -> add(kind, begins, note);
            case SPELL -> add(kind, begins, ends, note);
        }
        add(
                refusal,
                Buttons.once(name + "-send", "Enter it", () -> refusal.unlessTaken(() -> send.accept(id, entry()))));
    }

    /** With what was entered before. */
    EntryForm filled(EnteredEntry before) {
        notified.setValue(sort == Sort.NOTIFICATION ? before.kinds() : Set.of());
        kind.setValue(
                sort == Sort.NOTIFICATION ? null : before.kinds().iterator().next());
        begins.setValue(before.begins());
        ends.setValue(before.ends());
        takenBy.setValue(before.takenBy());
        station.setValue(before.station());
        note.setValue(before.note());
        return this;
    }

    private NewEntry entry() {
        return new NewEntry(
                sort == Sort.NOTIFICATION ? notified.getValue() : Set.of(Fields.needed(kind)),
                Fields.needed(begins),
                ends.getValue(),
                takenBy.getValue(),
                station.getValue(),
                note.getValue());
    }
}

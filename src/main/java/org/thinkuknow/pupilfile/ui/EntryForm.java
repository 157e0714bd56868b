package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.pupilfile.PupilEntryKind;
import org.thinkuknow.pupilfile.PupilEntryText;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What a lead writes in a file: a note, a contact, a meeting or a body map, and when it happened. Nothing that is refused is lost. */
class EntryForm extends Section {

    private final RadioButtonGroup<PupilEntryKind> kind = new RadioButtonGroup<>("What are you recording?");
    private final DatePicker date = new DatePicker("Date it happened");
    private final TimePicker time = new TimePicker("Time");
    private final TextField who = new TextField();
    private final TextField how = new TextField();
    private final TextArea words = new TextArea();
    private final TextArea agreed = new TextArea("What was agreed");
    private final BodyMapField map = new BodyMapField();
    private final transient Clock clock;
    private final transient BiConsumer<UUID, PupilEntryText> write;
    private UUID sending = UUID.randomUUID();

    /** @param write called with an id of what is written and the entry */
    EntryForm(Clock clock, BiConsumer<UUID, PupilEntryText> write) {
        this.clock = clock;
        this.write = write;
        addClassNames("form", "entry-form");
        kind.setId("entry-kind");
        kind.setItems(PupilEntryKind.all());
        kind.setItemLabelGenerator(PupilEntryKind::words);
        kind.addValueChangeListener(changed -> fit());
        date.setId("entry-date");
        date.setLocale(Locale.UK);
        time.setId("entry-time");
        time.setLocale(Locale.UK);
        who.setId("entry-who");
        how.setId("entry-how");
        words.setId("entry-words");
        words.setMinRows(4);
        words.setHelperText("Facts first, then your view. It cannot be changed later, but you can add to it.");
        agreed.setId("entry-agreed");
        List.of(words, agreed).forEach(area -> area.setValueChangeMode(ValueChangeMode.TIMEOUT));
        begin();
        var needed = new NeededFields()
                .need(date, "Please give the day when it happened.")
                .need(time, "Please give the time, as well as you know it.")
                .need(who, () -> isContact() && who.getValue().isBlank(), "Please write whom you spoke with.")
                .need(words, () -> !isMap() && words.getValue().isBlank(), "Please write what happened.");
        add(
                new H2("Add to the file"),
                kind,
                Classed.of(new Div(date, time), "when-fields"),
                who,
                how,
                map,
                words,
                agreed,
                Buttons.once("write-entry", "Save in the file", () -> {
                    if (needed.areGiven()) {
                        send();
                    }
                }));
    }

    private void begin() {
        var now = UkTime.shown(clock.instant());
        sending = UUID.randomUUID();
        kind.setValue(PupilEntryKind.NOTE);
        date.setValue(now.toLocalDate());
        time.setValue(now.toLocalTime().withSecond(0).withNano(0));
        List.of(who, how).forEach(TextField::clear);
        List.of(words, agreed).forEach(TextArea::clear);
        map.clear();
        fit();
    }

    /** Each kind asks in its own words, and only for what it needs. */
    private void fit() {
        var meeting = kind.getValue() == PupilEntryKind.MEETING;
        who.setVisible(isContact() || meeting);
        who.setLabel(meeting ? "Who was there" : "With whom");
        how.setVisible(isContact() || meeting);
        how.setLabel(meeting ? "What kind of meeting, and where" : "How");
        how.setHelperText(meeting ? "" : "For example: telephone, e-mail, at the gate, home visit.");
        words.setLabel(isMap() ? "Anything else" : meeting ? "What was said" : "What happened or was said");
        agreed.setVisible(isContact() || meeting);
        map.setVisible(isMap());
    }

    private boolean isMap() {
        return kind.getValue() == PupilEntryKind.BODY_MAP;
    }

    private boolean isContact() {
        return kind.getValue() == PupilEntryKind.PARENT || kind.getValue() == PupilEntryKind.AGENCY;
    }

    private void send() {
        if (isMap() && (map.marks().isEmpty() || map.isHalfDone())) {
            map.refuse(
                    map.isHalfDone()
                            ? "This place is not marked yet. Please press “Add this mark”."
                            : "Please mark at least one place on the body map.");
            return;
        }
        try {
            write.accept(sending, text());
            begin();
        } catch (PupilFileRefused e) {
            var sentence = e.sentence();
            if (sentence.contains("time") || sentence.contains("year")) {
                NeededFields.say(date, sentence);
            } else {
                NeededFields.say(words, sentence);
            }
        }
    }

    /** What is not asked of a kind is not sent with it, even if it was typed before the kind was changed. */
    private PupilEntryText text() {
        return new PupilEntryText(
                kind.getValue(),
                UkTime.instant(date.getValue().atTime(time.getValue())),
                who.isVisible() ? who.getValue() : "",
                how.isVisible() ? how.getValue() : "",
                words.getValue(),
                agreed.isVisible() ? agreed.getValue() : "",
                isMap() ? map.marks() : List.of());
    }
}

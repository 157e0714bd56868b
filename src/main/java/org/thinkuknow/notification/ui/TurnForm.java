package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.NewTurn;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.notification.RosterRefused;
import org.thinkuknow.notification.RosterRefused.Field;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** Who is on call, as what, from when and until when. */
class TurnForm extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final ComboBox<StaffMember> person = new ComboBox<>("Who");
    private final ComboBox<EscalationTier> rung = new ComboBox<>("Called as");
    private final DateTimePicker from = new DateTimePicker("From");
    private final DateTimePicker to = new DateTimePicker("To");
    private final AtField fields = new AtField();
    private Instant begins = Instant.EPOCH;
    private Instant ends = Instant.EPOCH;

    /**
     * @param verb what the button says
     * @param save takes the turn, or refuses it
     */
    TurnForm(List<StaffMember> people, String verb, Consumer<NewTurn> save) {
        addClassName("form");
        person.setItems(people);
        person.setItemLabelGenerator(StaffMember::fullName);
        rung.setItems(EscalationTier.values());
        rung.setItemLabelGenerator(EscalationTier::words);
        rung.setValue(EscalationTier.OFFICER);
        person.setId("turn-person");
        rung.setId("turn-rung");
        from.setId("turn-from");
        to.setId("turn-to");
        from.setHelperText("Time in London.");
        for (var time : List.of(from, to)) {
            time.setStep(STEP);
            time.setManualValidation(true);
        }
        person.setManualValidation(true);
        rung.setManualValidation(true);
        from.addValueChangeListener(changed -> moveEnd(changed.isFromClient(), changed.getOldValue()));
        add(
                fields.know(Field.PERSON, person),
                fields.know(Field.RUNG, rung),
                fields.know(Field.FROM, from),
                fields.know(Field.TO, to),
                Classed.of(
                        Buttons.once("save-turn", verb, () -> fields.attempt(() -> save.accept(turn()))),
                        "first-choice"));
    }

    /** What the form begins with. */
    void begin(Instant begins, Instant ends) {
        this.begins = begins;
        this.ends = ends;
        from.setValue(UkTime.shown(begins));
        to.setValue(UkTime.shown(ends));
    }

    /** What stands in the form of a turn that is changed. */
    void begin(Roster.Turn turn, List<StaffMember> people) {
        begin(turn.from(), turn.to());
        rung.setValue(turn.rung());
        people.stream()
                .filter(member -> member.username().equals(turn.username()))
                .findFirst()
                .ifPresent(person::setValue);
    }

    /** Whoever moves the beginning moves the end with it: a turn keeps its length. */
    private void moveEnd(boolean byHand, LocalDateTime before) {
        if (byHand && before != null && from.getValue() != null && to.getValue() != null) {
            to.setValue(to.getValue().plus(Duration.between(before, from.getValue())));
        }
    }

    private NewTurn turn() {
        return new NewTurn(
                person.getOptionalValue().map(StaffMember::username).orElse(""),
                rung.getOptionalValue()
                        .orElseThrow(() -> new RosterRefused(Field.RUNG, "Choose what they are called as.")),
                instant(from, Field.FROM, begins),
                instant(to, Field.TO, ends));
    }

    /** @param known the moment that stood there at first: of an hour that comes twice, the clock alone does not say which */
    private static Instant instant(DateTimePicker picker, Field field, Instant known) {
        var shown = picker.getOptionalValue().orElseThrow(() -> new RosterRefused(field, "Give the day and the time."));
        if (!UkTime.isShown(shown)) {
            throw new RosterRefused(
                    field, "The clocks go forward that night: there is no such time. Choose one an hour later.");
        }
        return shown.equals(UkTime.shown(known)) ? known : UkTime.instant(shown);
    }
}

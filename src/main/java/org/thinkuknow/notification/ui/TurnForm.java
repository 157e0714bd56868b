package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.NewTurn;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** Puts somebody on call. */
class TurnForm extends Section {

    private final ComboBox<StaffMember> person = new ComboBox<>("Who");
    private final EmailField address = new EmailField("E-mail address for alerts");
    private final ComboBox<EscalationTier> rung = new ComboBox<>("Called as");
    private final DateTimePicker from = new DateTimePicker("From");
    private final DateTimePicker to = new DateTimePicker("To");
    private final Paragraph problem = new Paragraph();

    TurnForm(List<StaffMember> people, Instant now, Consumer<NewTurn> add) {
        addClassName("form");
        person.setItems(people);
        person.setItemLabelGenerator(StaffMember::fullName);
        person.setId("turn-person");
        address.setId("turn-address");
        rung.setItems(EscalationTier.values());
        rung.setItemLabelGenerator(EscalationTier::words);
        rung.setValue(EscalationTier.OFFICER);
        rung.setId("turn-rung");
        var start = UkTime.shown(now).truncatedTo(ChronoUnit.MINUTES);
        from.setValue(start);
        from.setId("turn-from");
        to.setValue(start.plus(Duration.ofHours(12)));
        to.setId("turn-to");
        problem.setId("turn-problem");
        problem.getElement().setAttribute("role", "alert");
        var save = new Button("Put on the roster", click -> save(add));
        save.setId("add-turn");
        add(new H2("New turn"), problem, person, address, rung, from, to, save);
    }

    private void save(Consumer<NewTurn> add) {
        problem.setText("");
        try {
            var who = person.getValue() == null ? "" : person.getValue().username();
            add.accept(new NewTurn(
                    who,
                    address.getValue(),
                    rung.getValue() == null ? EscalationTier.OFFICER : rung.getValue(),
                    instant(from),
                    instant(to)));
        } catch (NewTurn.Refused e) {
            problem.setText(e.getMessage());
        }
    }

    /** An empty time is the beginning of all time, which no turn can begin or end at. */
    private static Instant instant(DateTimePicker picker) {
        return picker.getOptionalValue().map(UkTime::instant).orElse(Instant.EPOCH);
    }
}

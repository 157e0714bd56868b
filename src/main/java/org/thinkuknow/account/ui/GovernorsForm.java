package org.thinkuknow.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.account.ChairOfGovernors;
import org.thinkuknow.account.GovernedSchools;
import org.thinkuknow.account.GovernedSchools.GovernedSchool;
import org.thinkuknow.account.NewAccount;

import java.util.Optional;

/** Who at a school hears of what is about somebody who works there: says whether it has a head, and takes the chair of governors. */
class GovernorsForm extends Section {

    private final GovernedSchools schools;
    private final ComboBox<GovernedSchool> choice = new ComboBox<>("Which school");
    private final Paragraph state = new Paragraph();
    private final TextField name = new TextField("Name of the chair of governors");
    private final EmailField mail = new EmailField("E-mail of the chair of governors");
    private final FormAnswer said = new FormAnswer("chair-answer");

    GovernorsForm(GovernedSchools schools) {
        this.schools = schools;
        addClassName("form");
        choice.setId("governed-school");
        choice.setItemLabelGenerator(each -> each.school().name());
        choice.addValueChangeListener(chosen -> show(chosen.getValue()));
        state.setId("governed-state");
        name.setId("chair-name");
        mail.setId("chair-mail");
        mail.setHelperText("Their own address, not the school office’s or that of anybody who works there.");
        var save = new Button("Save the chair of governors", click -> save());
        save.setId("set-chair");
        add(
                new H2("Head teacher and chair of governors"),
                new Paragraph(
                        "A concern about somebody who works at a school goes to its head teacher: give them the role "
                                + "“head teacher” and put them into the school. A concern about the head goes to the officers at "
                                + "once, and the chair of governors is asked by e-mail to expect their call."),
                choice,
                state,
                name,
                mail,
                said,
                save);
        offer();
    }

    /** Offers the schools anew, as they are now. What is being typed stays. */
    void offer() {
        var key =
                Optional.ofNullable(choice.getValue()).map(each -> each.school().key());
        var all = schools.all();
        var typedName = name.getValue();
        var typedMail = mail.getValue();
        choice.setItems(all);
        var chosen = all.stream()
                .filter(each -> key.filter(each.school().key()::equals).isPresent())
                .findFirst()
                .orElse(null);
        choice.setValue(chosen);
        name.setValue(typedName);
        mail.setValue(typedMail);
    }

    private void show(@Nullable GovernedSchool chosen) {
        var chair = chosen == null ? null : chosen.chair();
        name.setValue(chair == null ? "" : chair.name());
        mail.setValue(chair == null ? "" : chair.mail());
        state.setText(chosen == null ? "" : words(chosen));
    }

    private static String words(GovernedSchool school) {
        var head = switch (school.head()) {
            case TOLD -> "Its head teacher can sign in.";
            case WITHOUT_ADDRESS ->
                "Its head teacher can sign in, but has no e-mail for notices: please enter one above, or they will not hear that "
                        + "something waits.";
            case NOBODY ->
                "No head teacher can sign in here yet, so a concern about a colleague goes straight to the officers, unless the "
                        + "school’s leads have named somebody.";
        };
        var waits = school.straight() == 0
                ? ""
                : school.straight() == 1
                        ? " The officers have one record that nobody at this school could be given."
                        : " The officers have %d records that nobody at this school could be given."
                                .formatted(school.straight());
        return head + (school.chair() == null ? " No chair of governors is entered yet." : "") + waits;
    }

    private void save() {
        try {
            var empty = name.getValue().isBlank() && mail.getValue().isBlank();
            schools.setChair(
                    choice.getValue() == null ? "" : choice.getValue().school().key(),
                    empty
                            ? Optional.empty()
                            : Optional.of(new ChairOfGovernors(
                                    name.getValue().strip(), mail.getValue().strip())));
            offer();
            said.say(empty ? "Nobody is entered as chair of governors now." : "The chair of governors has been saved.");
        } catch (NewAccount.Refused e) {
            said.refuse(e.getMessage());
        }
    }
}

package org.thinkuknow.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.School;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.schools.SchoolRegister;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Puts somebody into a school, or out of it. */
class SchoolForm extends Section {

    private final ComboBox<StaffMember> person = new ComboBox<>("Person");
    private final SchoolField find;
    private final TextField key =
            new TextField("School's key, usually its number. It never changes. Leave it empty for no school");
    private final TextField name = new TextField("Name of the school");
    private final EmailField notices = new EmailField("E-mail for notices (a safeguarding lead or head needs one)");
    private final FormAnswer said = new FormAnswer("school-answer");
    private Map<String, Membership> memberships = Map.of();

    /**
     * @param register where schools are found
     * @param wanted   called with what was entered; refuses it with a sentence if it cannot be
     */
    SchoolForm(SchoolRegister register, Consumer<Membership> wanted) {
        addClassName("form");
        find = new SchoolField("Find the school: name, town, postcode or number", register);
        find.setId("find-school");
        find.setHelperText(register.says());
        find.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                key.setValue(chosen.getValue().number());
                name.setValue(chosen.getValue().name());
            }
        });
        person.setId("school-of");
        key.setId("school-key");
        name.setId("school-name");
        notices.setId("school-notices");
        person.setItemLabelGenerator(member -> "%s (%s)".formatted(member.fullName(), member.username()));
        person.addValueChangeListener(chosen -> show(
                chosen.getValue() == null
                        ? null
                        : memberships.get(chosen.getValue().username())));
        var set = new Button("Save the school", click -> {
            try {
                wanted.accept(Membership.of(
                        person.getValue() == null ? "" : person.getValue().username(),
                        key.getValue(),
                        name.getValue(),
                        notices.getValue()));
                said.say("The school has been saved.");
            } catch (NewAccount.Refused e) {
                said.refuse(e.getMessage());
            }
        });
        set.setId("set-school");
        add(
                new H2("School"),
                new Paragraph(
                        "What a child tells a teacher goes to the safeguarding leads of that teacher's own school, and to no other."),
                person,
                find,
                key,
                name,
                notices,
                said,
                set);
    }

    /** Offers everybody anew, with the schools they have now. */
    void offer(List<StaffMember> everybody, Map<String, Membership> belonging) {
        memberships = belonging;
        person.setItems(everybody);
    }

    private void show(@Nullable Membership now) {
        find.clear();
        key.setValue(now == null ? "" : now.school().map(School::key).orElse(""));
        name.setValue(now == null ? "" : now.school().map(School::name).orElse(""));
        notices.setValue(now == null ? "" : now.noticesTo());
    }
}

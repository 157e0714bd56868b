package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.planning.NewClass;
import org.thinkuknow.planning.PlanRefused;
import org.thinkuknow.planning.SchoolYear;
import org.thinkuknow.planning.YearGroup;

import java.util.function.Consumer;

/** Asks for a class: a name, a year group, and the lessons that go with it unless the teacher knows better. */
class NewClassForm extends Section {

    private final ClassNameField name = new ClassNameField("");
    private final ComboBox<YearGroup> yearGroup = new ComboBox<>("Year group");
    private final RadioButtonGroup<AgeBand> band = new RadioButtonGroup<>("Lessons for", AgeBand.values());
    private final RadioButtonGroup<SchoolYear> year = new RadioButtonGroup<>("School year");

    /**
     * @param wanted  called with what was entered
     * @param refused called with a sentence if it cannot be
     */
    NewClassForm(SchoolYear thisYear, String whoShares, Consumer<NewClass> wanted, Consumer<String> refused) {
        addClassName("form");
        name.setId("class-name");
        yearGroup.setId("year-group");
        yearGroup.setItems(YearGroup.ALL);
        yearGroup.setItemLabelGenerator(YearGroup::title);
        yearGroup.addValueChangeListener(chosen -> band.setValue(
                chosen.getValue() == null ? null : chosen.getValue().band()));
        band.setId("band");
        band.setItemLabelGenerator(AgeBand::title);
        band.setHelperText("Suggested from the year group. Choose others if they suit your pupils better.");
        year.setId("school-year");
        year.setItems(thisYear, thisYear.next());
        year.setItemLabelGenerator(SchoolYear::title);
        year.setValue(thisYear);
        var make = new Button("Make the class", click -> make(wanted, refused));
        make.setId("make-class");
        add(new H2("A new class"), new Paragraph(whoShares), name, yearGroup, band, year, make);
    }

    private void make(Consumer<NewClass> wanted, Consumer<String> refused) {
        if (yearGroup.getValue() == null || band.getValue() == null || year.getValue() == null) {
            refused.accept("Please choose a year group.");
            return;
        }
        try {
            wanted.accept(new NewClass(name.getValue(), yearGroup.getValue(), band.getValue(), year.getValue()));
        } catch (PlanRefused e) {
            refused.accept(e.getMessage());
        }
    }
}

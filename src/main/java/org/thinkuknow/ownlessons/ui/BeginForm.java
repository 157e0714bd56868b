package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Begins a lesson: for which age, and with what. A new one of three steps comes first. */
class BeginForm extends Section {

    private final RadioButtonGroup<AgeBand> band = new RadioButtonGroup<>("For which age?");
    private final ComboBox<Lesson> copied = new ComboBox<>("Or begin with a copy of");

    /**
     * @param fresh is told the age of a lesson of three steps in which nothing is written yet
     * @param begin is told the age, and the lesson to copy if there is one
     */
    BeginForm(Lessons library, Consumer<AgeBand> fresh, BiConsumer<AgeBand, Optional<Lesson>> begin) {
        addClassName("form");
        band.setId("new-band");
        band.setItems(AgeBand.values());
        band.setItemLabelGenerator(AgeBand::title);
        band.setValue(AgeBand.SEVEN_TO_ELEVEN);
        copied.setId("new-copy-of");
        copied.setItemLabelGenerator(Lesson::title);
        copied.setHelperText("Leave it empty to start with a short example.");
        copied.setClearButtonVisible(true);
        copied.setItems(library.of(band.getValue()));
        band.addValueChangeListener(change -> copied.setItems(library.of(change.getValue())));
        var three = new Button("A new lesson of three steps", click -> fresh.accept(band.getValue()));
        three.setId("begin-new");
        three.addClassName("first-choice");
        three.setDisableOnClick(true);
        var press = new Button(
                "Start writing", click -> begin.accept(band.getValue(), Optional.ofNullable(copied.getValue())));
        press.setId("begin");
        press.setDisableOnClick(true);
        add(new H2("Start a lesson"), band, three, copied, press);
    }
}

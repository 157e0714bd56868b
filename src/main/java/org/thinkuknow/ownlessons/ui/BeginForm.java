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

/** Begins a lesson: for which age, and with what. */
class BeginForm extends Section {

    private final RadioButtonGroup<AgeBand> band = new RadioButtonGroup<>("For which age?");
    private final ComboBox<Lesson> copied = new ComboBox<>("Begin with a copy of");

    /** @param begin is told the age, and the lesson to copy if there is one */
    BeginForm(Lessons library, BiConsumer<AgeBand, Optional<Lesson>> begin) {
        addClassName("form");
        band.setId("new-band");
        band.setItems(AgeBand.values());
        band.setItemLabelGenerator(AgeBand::title);
        band.setValue(AgeBand.SEVEN_TO_ELEVEN);
        copied.setId("new-copy-of");
        copied.setItemLabelGenerator(Lesson::title);
        copied.setHelperText("Leave it empty for a short example in which everything is right.");
        copied.setClearButtonVisible(true);
        copied.setItems(library.of(band.getValue()));
        band.addValueChangeListener(change -> copied.setItems(library.of(change.getValue())));
        var press = new Button(
                "Begin a lesson", click -> begin.accept(band.getValue(), Optional.ofNullable(copied.getValue())));
        press.setId("begin");
        press.addClassName("first-choice");
        press.setDisableOnClick(true);
        add(new H2("Begin one"), band, copied, press);
    }
}

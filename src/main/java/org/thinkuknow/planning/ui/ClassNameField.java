package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.planning.NewClass;

/** Asks for the name of a class, and counts its letters. */
class ClassNameField extends TextField {

    private static final String ABOUT = "Such as 7B or Year 4 Oaks. Never a child's name. %d of %d letters.";

    ClassNameField(String name) {
        super("Name of the class", name, "");
        setMaxLength(NewClass.LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> count());
        count();
    }

    private void count() {
        setHelperText(ABOUT.formatted(getValue().length(), NewClass.LONGEST));
    }
}

package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.pupilfile.Pupil;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.NeededFields;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Who a child is, to write or to correct. What is refused stays in the fields, with a sentence that says why. */
class PupilFields extends Div {

    private final TextField name = new TextField("Name in full");
    private final TextField knownAs = new TextField("Known as");
    private final DatePicker born = new DatePicker("Date of birth");
    private final TextField className = new TextField("Class or form");

    /**
     * @param prefix of the ids, where several stand on a page
     * @param press  what the button says
     * @param keep   called with what was written
     */
    PupilFields(String prefix, String press, Consumer<Pupil> keep) {
        addClassNames("form", "pupil-fields");
        name.setId(prefix + "-name");
        knownAs.setId(prefix + "-known-as");
        knownAs.setHelperText("If different from the first name.");
        born.setId(prefix + "-born");
        born.setLocale(Locale.UK);
        born.setHelperText("For example 9/3/2017. You can add it later.");
        className.setId(prefix + "-class");
        var needed = new NeededFields().need(name, "Please write the child’s name.");
        add(name, knownAs, born, className, Buttons.once(prefix + "-keep", press, () -> {
            if (needed.areGiven()) {
                keep(keep);
            }
        }));
    }

    private void keep(Consumer<Pupil> keep) {
        try {
            keep.accept(new Pupil(name.getValue(), knownAs.getValue(), born.getValue(), className.getValue()));
        } catch (PupilFileRefused e) {
            NeededFields.say(name, e.sentence());
        }
    }

    PupilFields with(Pupil pupil) {
        name.setValue(pupil.name());
        knownAs.setValue(pupil.knownAs());
        born.setValue(pupil.born());
        className.setValue(pupil.className());
        return this;
    }

    /** Whether nobody has typed anything since it was shown. */
    boolean holds(Pupil pupil) {
        return name.getValue().equals(pupil.name())
                && knownAs.getValue().equals(pupil.knownAs())
                && Objects.equals(born.getValue(), pupil.born())
                && className.getValue().equals(pupil.className());
    }

    /** What a record says of the child; the name may be missing. */
    PupilFields with(String child, String classOfChild) {
        name.setValue(child);
        knownAs.clear();
        born.clear();
        className.setValue(classOfChild);
        return this;
    }
}

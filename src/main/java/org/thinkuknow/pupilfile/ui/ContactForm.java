package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.pupilfile.PupilContactText;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.NeededFields;

import java.util.List;
import java.util.function.Consumer;

/** A contact of the child, to write or to change. What is refused stays in the fields, with a sentence that says why. */
class ContactForm extends Div {

    private final TextField name;
    private final TextField relation;
    private final TextField reached;
    private final TextField why;
    private transient List<String> loaded = List.of("", "", "", "");

    /**
     * @param prefix of the ids, where several stand on a page
     * @param press  what the button says
     * @param keep   called with what was written
     */
    ContactForm(String prefix, String press, Consumer<PupilContactText> keep) {
        addClassName("form");
        name = field(prefix + "-name", "Name", "");
        relation =
                field(prefix + "-relation", "Who they are", "For example: mother, aunt, social worker, school nurse.");
        reached = field(prefix + "-reached", "Telephone or e-mail", "");
        why = field(
                prefix + "-why",
                "Do not contact, because",
                "Leave it empty if they may be contacted. Otherwise a warning is shown at the top of the file.");
        var needed = new NeededFields().need(name, "Please write their name.");
        add(name, relation, reached, why, Buttons.once(prefix + "-keep", press, () -> {
            if (needed.areGiven()) {
                keep(keep);
            }
        }));
    }

    private void keep(Consumer<PupilContactText> keep) {
        try {
            keep.accept(new PupilContactText(name.getValue(), relation.getValue(), reached.getValue(), why.getValue()));
        } catch (PupilFileRefused e) {
            NeededFields.say(name, e.sentence());
        }
    }

    ContactForm with(PupilContactText text) {
        loaded = List.of(text.name(), text.relation(), text.reached(), text.notToldWhy());
        name.setValue(text.name());
        relation.setValue(text.relation());
        reached.setValue(text.reached());
        why.setValue(text.notToldWhy());
        return this;
    }

    /** Whether something else stands in it than was shown first. */
    boolean isTouched() {
        return !List.of(name.getValue(), relation.getValue(), reached.getValue(), why.getValue())
                .equals(loaded);
    }

    void clear() {
        List.of(name, relation, reached, why).forEach(field -> {
            field.clear();
            field.setInvalid(false);
        });
    }

    private static TextField field(String id, String label, String help) {
        var field = new TextField(label);
        field.setId(id);
        if (!help.isEmpty()) {
            field.setHelperText(help);
        }
        return field;
    }
}

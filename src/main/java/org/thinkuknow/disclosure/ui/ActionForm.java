package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.thinkuknow.disclosure.DisclosureRefused;

import java.util.function.Consumer;

/** A safeguarding lead notes what they did. What cannot be kept stays in the box, with a sentence that says why. */
class ActionForm extends Section {

    private final TextArea words = new TextArea("What you did or decided");

    /** @param note called with what was written */
    ActionForm(Consumer<String> note) {
        addClassName("form");
        words.setId("action");
        words.setHelperText(
                "It is kept with your name and the time. Only safeguarding leads of your school read it here, and "
                        + "the centre if it exports the child's file.");
        var add = new Button("Note it");
        add.setId("note-action");
        add.addClassName("first-choice");
        add.setDisableOnClick(true);
        add.addClickListener(click -> {
            try {
                note.accept(words.getValue());
            } catch (DisclosureRefused e) {
                words.setErrorMessage(e.getMessage());
                words.setInvalid(true);
            } finally {
                add.setEnabled(true);
            }
        });
        add(new H2("Actions"), words, add);
    }

    void focus() {
        words.focus();
    }
}

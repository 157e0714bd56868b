package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

import java.util.function.Consumer;

/** A safeguarding lead notes what they did. */
class ActionForm extends Section {

    private final WordsBox box = new WordsBox("action", "What you did or decided")
            .help(
                    "It is kept with your name and the time. Only those at your school who can read the record see it here, and "
                            + "the centre if it exports the child's file.");

    /** @param note called with what was written */
    ActionForm(Consumer<String> note) {
        addClassName("form");
        box.press("note-action", "Note it", (sending, words) -> note.accept(words))
                .addClassName("first-choice");
        add(new H2("Actions"), box);
    }

    /** Takes over what was typed in a box that is not there any more. */
    void carry(String typed) {
        box.carry(typed);
    }

    void focus() {
        box.focus();
    }
}

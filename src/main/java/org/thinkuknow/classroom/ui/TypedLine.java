package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;

/** A line that the teacher types on her remote, in any script. */
class TypedLine extends Div {

    private final Input input = new Input();

    TypedLine(String words, String id) {
        var label = new NativeLabel(words);
        label.setFor(id);
        input.setId(id);
        input.getElement().setAttribute("dir", "auto").setAttribute("autocomplete", "off");
        addClassName("typed-line");
        add(label, input);
    }

    String words() {
        return input.getValue();
    }

    void clear() {
        input.clear();
    }

    void focus() {
        input.focus();
    }
}

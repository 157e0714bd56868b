package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;

import java.util.function.Consumer;

/** One box that finds records by part of a child's name, however it is spelt, by class or by reference. */
class DeskSearchForm extends Div {

    private static final int LONGEST = 200;

    /**
     * @param words  what stands in it at first
     * @param search called with what was typed
     */
    DeskSearchForm(String words, Consumer<String> search) {
        addClassName("desk-search");
        getElement().setAttribute("role", "search");
        var box = new TextField("Find a record");
        box.setId("search");
        box.setHelperText("Part of the child’s name as it sounds, the class, or the reference.");
        box.setMaxLength(LONGEST);
        box.getElement().setAttribute("autocomplete", "off");
        box.setValue(words);
        Runnable find = () -> {
            if (box.getValue().isBlank()) {
                NeededFields.say(box, "Please type part of a name, a class or a reference.");
            } else {
                search.accept(box.getValue());
            }
        };
        Buttons.onEnter(box, find);
        add(Classed.of(new Div(box, Buttons.once("find", "Find", find)), "form"));
    }
}

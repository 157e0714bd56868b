package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.shell.Classed;

import java.util.Optional;

/** The browser's own box to tick, with its words, and what it lacks if it cannot be ticked now. */
class Tick extends Div {

    private final Box box = new Box();
    private final Span lacks = Classed.of(new Span(), "lacks");

    Tick(String id, String words) {
        addClassName("tick");
        box.setId(id);
        lacks.setId(id + "-lacks");
        var label = new NativeLabel(words);
        label.setFor(box);
        box.getElement().setAttribute("aria-describedby", id + "-lacks");
        add(box, label, lacks);
    }

    /** Whether it is ticked, and can be. */
    boolean is() {
        return box.getValue() && box.isEnabled();
    }

    void set(boolean ticked) {
        box.setValue(ticked);
    }

    /** Offers it, or says what it lacks. */
    void offer(Optional<String> sentence) {
        box.setEnabled(sentence.isEmpty());
        lacks.setText(sentence.orElse(""));
    }

    /** Calls somebody when it was ticked or not. */
    void onChange(Runnable changed) {
        box.addValueChangeListener(change -> changed.run());
    }

    /** The box alone. */
    @Tag("input")
    private static final class Box extends AbstractSinglePropertyField<Box, Boolean> {
        private Box() {
            super("checked", false, false);
            setSynchronizedEvent("change");
            getElement().setAttribute("type", "checkbox");
        }
    }
}

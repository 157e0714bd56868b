package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Fields that say when their writer pauses, and small buttons. */
final class Fields {

    private static final int PAUSE_MS = 700;

    private Fields() {}

    static TextField line(String label, String value, Runnable changed) {
        var field = new TextField(label);
        watched(field, value, changed);
        return field;
    }

    static TextArea lines(String label, String value, Runnable changed) {
        var field = new TextArea(label);
        field.setMinRows(2);
        watched(field, value, changed);
        return field;
    }

    private static void watched(TextFieldBase<?, String> field, String value, Runnable changed) {
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(change -> said(change, changed));
    }

    /** Tells of what a writer has chosen. */
    static void told(HasValue<?, ?> field, Runnable changed) {
        field.addValueChangeListener(change -> said(change, changed));
    }

    private static void said(HasValue.ValueChangeEvent<?> change, Runnable changed) {
        if (change.isFromClient()) {
            changed.run();
        }
    }

    /** @param about what it is pressed for, for those who hear it and do not see where it stands */
    static NativeButton button(String words, String about, Runnable step) {
        var button = new NativeButton(words, click -> step.run());
        button.getElement().setAttribute("type", "button");
        if (!about.isEmpty()) {
            button.getElement().setAttribute("aria-label", about);
        }
        return button;
    }
}

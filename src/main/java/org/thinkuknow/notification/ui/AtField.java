package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.thinkuknow.notification.RosterRefused;
import org.thinkuknow.notification.RosterRefused.Field;

import java.util.EnumMap;
import java.util.Map;

/** Says why something was refused at the field that it is about, and puts the focus there. */
final class AtField {

    /** A field that can be marked. */
    private record Marked(HasValidationProperties validity, Focusable<?> focus) {}

    private final Map<Field, Marked> fields = new EnumMap<>(Field.class);

    /** Knows a field, and returns it. */
    <F extends HasValidationProperties & Focusable<?>> F know(Field field, F component) {
        fields.put(field, new Marked(component, component));
        return component;
    }

    /** Takes a step, and says at the field why it was refused if it was. */
    void attempt(Runnable step) {
        fields.values().forEach(field -> field.validity().setInvalid(false));
        try {
            step.run();
        } catch (RosterRefused e) {
            var field =
                    fields.getOrDefault(e.field(), fields.values().iterator().next());
            field.validity().setErrorMessage(e.getMessage());
            field.validity().setInvalid(true);
            field.focus().focus();
        }
    }
}

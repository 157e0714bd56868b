package org.thinkuknow.labelling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.shell.Buttons;

import java.util.function.Consumer;

/** A step that needs a reason, folded away until somebody wants it. */
final class ReasonForm {

    private ReasonForm() {}

    static NativeDetails of(String id, String step, String label, Consumer<String> perform) {
        var reason = new TextField(label);
        reason.setId("reason-" + id);
        reason.setMaxLength(500);
        var form = new NativeDetails(
                step, new Div(reason, Buttons.once(id, step, () -> perform.accept(reason.getValue()))));
        form.setId("form-" + id);
        return form;
    }
}

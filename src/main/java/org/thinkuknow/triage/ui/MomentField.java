package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** A day and a time, in the browser's own field. A browser sends a moment whole or not at all; what is no moment counts as empty. */
class MomentField extends AbstractCompositeField<Div, MomentField, String> implements HasValidation {

    private final Input input = new Input();
    private final Paragraph error = new Paragraph();

    MomentField(String label, String id) {
        super("");
        var named = new NativeLabel(label);
        input.setType("datetime-local");
        input.setId(id);
        input.addClassName("moment");
        named.setFor(input);
        error.setId(id + "-error");
        error.addClassName("error-at-field");
        error.setVisible(false);
        input.getElement().setAttribute("aria-describedby", id + "-error");
        input.addValueChangeListener(changed -> setModelValue(changed.getValue(), changed.isFromClient()));
        getContent().add(named, input, error);
    }

    /** The moment, if it is one. */
    @Nullable
    LocalDateTime moment() {
        try {
            return LocalDateTime.parse(getValue());
        } catch (DateTimeParseException notGiven) {
            return null;
        }
    }

    /** Fills the field; seconds are left out, as a browser does not show them. */
    void show(LocalDateTime moment) {
        setValue(moment.truncatedTo(ChronoUnit.MINUTES).toString());
    }

    @Override
    protected void setPresentationValue(String moment) {
        input.setValue(moment);
    }

    @Override
    public void setManualValidation(boolean enabled) {
        // Nothing is ever judged but by the form.
    }

    @Override
    public void setErrorMessage(String sentence) {
        error.setText(sentence);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
        input.getElement().setAttribute("aria-invalid", String.valueOf(invalid));
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}

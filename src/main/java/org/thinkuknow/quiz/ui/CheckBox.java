package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The browser's own box to tick. */
@Tag("input")
class CheckBox extends HtmlContainer {

    private static final String CHECKED = "checked";

    CheckBox() {
        getElement().setAttribute("type", "checkbox");
        getElement().addPropertyChangeListener(CHECKED, "change", change -> {});
    }

    boolean isChecked() {
        return getElement().getProperty(CHECKED, false);
    }
}

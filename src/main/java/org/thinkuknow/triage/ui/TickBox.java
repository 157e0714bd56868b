package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** The browser's own box to tick, with no words beside it. */
@Tag("input")
class TickBox extends AbstractSinglePropertyField<TickBox, Boolean> {

    /**
     * @param said    what it stands for, for whoever does not see where it stands
     * @param changed when somebody has ticked it, or not any more
     */
    TickBox(String said, Runnable changed) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox").setAttribute("aria-label", said);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** Shows that some of those for which it stands are ticked. */
    void showSome(boolean some) {
        getElement().setProperty("indeterminate", some);
    }
}

package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/** A form that is folded away until it is wanted. The focus goes into its first field, and comes back when the form is done with. */
public class Folded extends NativeDetails {

    private static final String INTO = "if (this.open) this.querySelector('input, textarea')?.focus()";

    /** @param words what the fold says, as in "Add a task" */
    public Folded(String id, String words, Component form) {
        super(words, form);
        setId(id);
        addClassName("folded");
        addToggleListener(toggled -> {
            if (toggled.isOpened() && toggled.isFromClient()) {
                getElement().executeJs(INTO);
            }
        });
    }

    /** Folds it, with the focus back where it was opened. */
    public void fold() {
        setOpen(false);
        getElement().executeJs("this.querySelector('summary').focus()");
    }
}

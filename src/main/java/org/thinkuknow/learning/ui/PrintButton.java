package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Opens the browser's print dialog. */
class PrintButton extends NativeButton {

    PrintButton() {
        super("Print this page");
        addClassName("quiet");
        addClickListener(click -> getElement().executeJs("window.print()"));
    }
}

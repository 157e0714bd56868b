package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Opens the browser's print dialog, by the script {@code print}. */
class PrintButton extends NativeButton {

    PrintButton() {
        super("Print this page");
        addClassNames("quiet", "print");
        getElement().setAttribute("type", "button");
    }
}

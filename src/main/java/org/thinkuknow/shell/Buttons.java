package org.thinkuknow.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;

/** Buttons that do one step, with the id by which they are found again, and the key that does the same. */
public final class Buttons {

    private Buttons() {}

    /** A button as the browser has it. */
    public static NativeButton plain(String id, String words, Runnable onClick) {
        var button = new NativeButton(words, click -> onClick.run());
        button.setId(id);
        return button;
    }

    /** A button that cannot be pressed again before its step is done. */
    public static Button once(String id, String words, Runnable onClick) {
        var button = new Button(words);
        button.setId(id);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                onClick.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    /**
     * Enter in a box does what its button does, with what stands in the box at that moment: a browser says that a box has changed
     * only after the key, and on a busy machine the key may arrive alone.
     */
    public static void onEnter(TextField box, Runnable step) {
        box.getElement()
                .addEventListener("keydown", pressed -> step.run())
                .setFilter("event.key === 'Enter'")
                .synchronizeProperty("value");
    }
}

package org.thinkuknow.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;

/** Buttons that do one step, with the id by which they are found again. */
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
}

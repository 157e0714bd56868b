package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.NativeButton;
import org.thinkuknow.shell.Buttons;

import java.util.Locale;

/**
 * A number that opens the list behind it. Nothing lies behind none. It changes in place, so that the keyboard's focus stays where
 * it is.
 */
final class CountButton {

    private final NativeButton button;

    /** @param kind how it looks, such as {@code overdue} */
    CountButton(String id, String kind, Runnable open) {
        button = Buttons.plain(id, "", open);
        button.addClassNames("count", kind);
    }

    NativeButton button() {
        return button;
    }

    /**
     * @param said what is counted, for whoever hears it and does not see where it stands
     * @param open whether the list below is the one behind it
     */
    void show(int count, String said, boolean open) {
        var words = String.format(Locale.UK, "%,d", count);
        if (!words.equals(button.getText())) {
            button.setText(words);
        }
        button.setEnabled(count > 0);
        button.setClassName("some", count > 0);
        button.getElement().setAttribute("aria-label", "%s %s".formatted(words, said));
        button.getElement().setAttribute("aria-pressed", String.valueOf(open));
    }
}

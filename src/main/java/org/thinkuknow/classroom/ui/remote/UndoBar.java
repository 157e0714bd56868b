package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

/** For some seconds after a press that everybody sees, one more press takes it back. It goes by itself, but never under a finger. */
class UndoBar extends Div {

    private static final int SECONDS = 5;
    private static final String OFFER = """
            clearTimeout(this.over);
            this.hidden = false;
            const go = () => {
              if (this.contains(document.activeElement) || this.matches(':hover')) {
                this.over = setTimeout(go, 1000);
              } else {
                this.hidden = true;
              }
            };
            this.over = setTimeout(go, $0 * 1000)""";

    private final Span words = new Span();
    private transient Runnable takeBack = () -> {};

    UndoBar() {
        var said = Classed.of(new Div(words), "undo-words");
        said.getElement().setAttribute("role", "status");
        setId("undo-bar");
        getElement().setAttribute("hidden", true);
        add(said, Buttons.plain("undo", "Undo", this::takeBack));
    }

    /**
     * Offers to take a press back, instead of the one before.
     *
     * @param said what was done
     * @param undo undoes it
     */
    void offer(String said, Runnable undo) {
        takeBack = undo;
        words.setText(said);
        getElement().executeJs(OFFER, SECONDS);
    }

    private void takeBack() {
        var undo = takeBack;
        takeBack = () -> {};
        getElement().executeJs("clearTimeout(this.over); this.hidden = true; document.querySelector('#next')?.focus()");
        undo.run();
    }
}

package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.time.Duration;

/** Says at the bottom of the desk what is about to be done, for as long as it can be taken back. */
class HeldBar extends Div {

    private final Runnable takeBack;
    private final Runnable goNow;

    /**
     * @param takeBack takes back what was pressed
     * @param goNow    does it without waiting
     */
    HeldBar(Runnable takeBack, Runnable goNow) {
        this.takeBack = takeBack;
        this.goNow = goNow;
        addClassName("held");
        setId("held");
        getElement().setAttribute("role", "status");
    }

    /** @param what such as "Message to the child in 5H6BH-6TW68" */
    void show(String what, Duration time) {
        removeAll();
        getElement().getStyle().set("--held-for", time.toMillis() + "ms");
        add(
                new Span("%s: goes in %d seconds.".formatted(what, time.toSeconds())),
                Buttons.plain("take-back", "Undo (u)", takeBack),
                Buttons.plain("go-now", "Now", goNow),
                Classed.of(new Span(), "runs-out"));
    }

    void hide() {
        removeAll();
    }
}

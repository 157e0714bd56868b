package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.shift.TalkRequests;

/** For whoever reads hard things: one press says that they would like to talk, and nobody is told about what. */
class TalkLine extends Section {

    private final TalkRequests talks;
    private final String asks;
    private final Component[] beside;

    /**
     * @param asks   what stands on the button
     * @param beside what stands behind it
     */
    TalkLine(TalkRequests talks, String asks, Component... beside) {
        this.talks = talks;
        this.asks = asks;
        this.beside = beside.clone();
        addClassName("talk");
        getElement().setAttribute("aria-label", "For you");
        show();
    }

    private void show() {
        removeAll();
        if (talks.isAsked()) {
            var said = new Paragraph(
                    "The person who leads the shift sees that you would like to talk, but not about what.");
            said.getElement().setAttribute("role", "status");
            add(said, CaseForms.action("talk-back", "Take it back", () -> {
                talks.takeBack();
                show();
            }));
        } else {
            add(CaseForms.action("talk", asks, () -> {
                talks.ask();
                show();
            }));
        }
        add(beside);
    }
}

package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What the desk says to its officer: why a step was refused, and that the case has changed. Neither takes the other's place. */
class OfficerNotices extends Div {

    private final Paragraph refusal = new Paragraph();
    private final Div changed = new Div();
    private String said = "";

    OfficerNotices() {
        refusal.setId("message-to-officer");
        refusal.addClassName("message-to-officer");
        refusal.getElement().setAttribute("role", "alert");
        changed.setId("changed");
        changed.addClassName("message-to-officer");
        changed.getElement().setAttribute("role", "status");
        add(refusal, changed);
    }

    void tell(String sentence) {
        refusal.setText(sentence);
    }

    /**
     * Says it once, however often it is told.
     *
     * @param show shows the case anew
     */
    void changed(WhatChanged what, Runnable show) {
        if (what.sentence().equals(said)) {
            return;
        }
        upToDate();
        said = what.sentence();
        changed.setClassName("risen", what.urgent());
        changed.getElement().setAttribute("role", what.urgent() ? "alert" : "status");
        changed.add(new Span(said + " "), CaseForms.action("Show it", "show-changed", show));
    }

    void upToDate() {
        said = "";
        changed.removeAll();
    }
}

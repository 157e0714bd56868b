package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** Leads the keyboard past the queue: to the open case, and to what can be done with it. */
class SkipLinks extends Div {

    static final String CASE = "case";
    static final String ACTIONS = "actions";

    SkipLinks() {
        addClassName("skips");
        add(link(CASE, "To the case"), link(ACTIONS, "To the actions"));
    }

    private static Anchor link(String id, String words) {
        var link = new Anchor("#" + id, words);
        link.setRouterIgnore(true);
        return link;
    }
}

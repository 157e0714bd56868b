package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** Leads the keyboard past the queue: to the open case, and to what can be done with it. */
class SkipLinks extends Div {

    static final String CASE = "case";
    static final String ACTIONS = "actions";

    /** An address within the page would be one of the page's base: the focus is led there by hand. */
    private static final String LEAD = """
            this.addEventListener('click', (press) => {
                press.preventDefault();
                document.getElementById($0)?.focus();
            });
            """;

    SkipLinks() {
        addClassName("skips");
        add(link(CASE, "To the case"), link(ACTIONS, "To the actions"));
    }

    private static Anchor link(String id, String words) {
        var link = new Anchor("#" + id, words);
        link.setRouterIgnore(true);
        link.getElement().executeJs(LEAD, id);
        return link;
    }
}

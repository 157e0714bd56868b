package org.thinkuknow.triage.ui;

import com.vaadin.flow.router.RouterLink;

/** The way back to the queue from a case, where there is no room for both. */
class ToQueue extends RouterLink {

    ToQueue() {
        super("← All cases", TriageView.class);
        addClassName("to-queue");
    }
}

package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What a page cannot say. It shows days and reasons, and never that somebody broke the law. */
class NotKnown extends Paragraph {

    NotKnown(String sentence) {
        super("What this page does not know: " + sentence
                + " It shows days and reasons; what a missed day means is for people to find out.");
        setId("not-known");
    }
}

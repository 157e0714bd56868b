package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What a page about journeys cannot say. */
class NotKnownOfJourneys extends Paragraph {

    NotKnownOfJourneys() {
        super(
                "What this page does not know: journeys that nobody notified, whether somebody really left or came back, what borders and"
                        + " carriers know, and whether there was an excuse that nobody recorded. It shows days and reasons; what a late"
                        + " notification or a missed day means is for people to find out.");
        setId("not-known");
    }
}

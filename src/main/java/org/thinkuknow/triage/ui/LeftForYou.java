package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;

import java.time.Instant;

/** What others left for the officer, above the queue: cases and notes of the shift, and notes on cases that the officer closed. */
class LeftForYou extends Div {

    private final HandedToYou handed;
    private final NotesOnYourCases notes;

    LeftForYou(HandedToYou handed, NotesOnYourCases notes) {
        super(handed, notes);
        this.handed = handed;
        this.notes = notes;
    }

    void show(Instant now) {
        handed.show(now);
        notes.show();
    }
}

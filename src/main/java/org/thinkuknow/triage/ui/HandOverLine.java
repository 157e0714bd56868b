package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.triage.QueuedCase;

import java.time.Instant;

/** One case on the sheet that is handed over: how it stands, and a line about it. */
class HandOverLine extends ListItem {

    static final String FIELD = "hand-over-line";
    private static final int LONGEST = 1_000;

    private final Span stands = new Span();
    private final TextField line = new TextField();

    HandOverLine(String reference, UnsentFields unsent) {
        line.setId(FIELD);
        line.setAriaLabel("One line about " + reference);
        line.setPlaceholder("One line about it, if needed");
        line.setMaxLength(LONGEST);
        unsent.keep(line);
        add(new Anchor("triage/" + reference, reference), stands, line);
        getElement().setAttribute("data-reference", reference);
    }

    void show(QueuedCase queued, Instant now) {
        var due = queued.due() == null
                ? ""
                : " · %s %s"
                        .formatted(
                                queued.due().what(),
                                ReadableTimes.until(queued.due().until(), now));
        var words = " %s · %s%s"
                .formatted(
                        queued.facts().level().title(),
                        queued.facts().standing().state().words(),
                        due);
        if (!words.equals(stands.getText())) {
            stands.setText(words);
        }
    }

    String said() {
        return line.getValue();
    }

    void clear() {
        line.clear();
    }
}

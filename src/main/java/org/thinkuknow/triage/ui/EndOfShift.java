package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import java.util.function.Consumer;

/** Handing over, at the end of a shift or when it has been enough. */
class EndOfShift extends Div {

    private final Paragraph enough = new Paragraph(
            "You have read a lot of hard things today. A colleague can take over at any time; you need give no reason.");
    private final TextArea note = CaseForms.text("What your colleagues need to know", "hand-over-note");
    private final NativeDetails details;

    /** @param giveBack gives every case of the officer back, with a note */
    EndOfShift(Consumer<String> giveBack) {
        addClassName("end-of-shift");
        enough.setId("enough");
        enough.setVisible(false);
        note.setHelperText("Written on each of your cases: what you hold, and what waits.");
        details = new NativeDetails("Hand over", new Div(note,
                CaseForms.action("Give all my cases back", "hand-over", () -> giveBack.accept(note.getValue()))));
        details.addClassName("filter");
        add(enough, details);
    }

    /** @param much whether to say, quietly, that somebody else can take over */
    void show(boolean much) {
        enough.setVisible(much);
    }

    void handedOver() {
        note.clear();
        details.setOpen(false);
    }
}

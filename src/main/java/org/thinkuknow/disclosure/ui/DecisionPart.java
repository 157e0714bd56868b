package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.disclosure.Decision;
import org.thinkuknow.shell.AskedButton;

import java.util.function.BiConsumer;

/** What the lead decides about a signed record: it goes to the centre, stays in school, or is closed. */
class DecisionPart extends Section {

    private final Paragraph advice = new Paragraph();
    private final WordsBox reason = new WordsBox("reason", "Or why it stays with the school")
            .help("It is kept in the chronology with your name and the time.");

    /**
     * @param refer  refers it
     * @param decide keeps or closes it with a reason
     */
    DecisionPart(Runnable refer, BiConsumer<Decision, String> decide) {
        addClassName("form");
        setId("decision");
        var asked = new AskedButton(
                "Refer to the centre",
                "this record",
                () ->
                        "The officers get the record as it was signed, with the child’s name, the name of the person who wrote "
                                + "it, everything that "
                                + "was added to it, and your name. Your notes stay with the school.",
                refer);
        asked.setId("refer");
        reason.press("keep", "Keep in school", (sending, words) -> decide.accept(Decision.KEPT, words));
        reason.press("close", "Close it", (sending, words) -> decide.accept(Decision.CLOSED, words));
        add(new H2("What you decide"), advice, asked, reason);
    }

    /** @param aboutStaff whether it is about somebody at the school */
    void show(boolean aboutStaff) {
        advice.setText(
                aboutStaff
                        ? "An allegation against somebody who works with children goes to the local authority’s designated officer "
                                + "(LADO) within one working day. The centre asks them if you refer it; never tell the "
                                + "person it is about "
                                + "before that."
                        : "If a child may be in danger now, call 999 and children’s services yourself, too. If in doubt, "
                                + "refer it.");
    }

    /** What is typed as a reason; the box is empty afterwards. */
    String takeReason() {
        return reason.take();
    }
}
